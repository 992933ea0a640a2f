using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Headlines leave articles and auxiliaries out, tell the past in the present and the future with "to".</summary>
public sealed class HeadlineTests(ReadingFixture engine)
{
    private static readonly DateOnly Published = new(2026, 2, 3);

    [Theory]
    [InlineData("Iran to hold talks with the United States", "Iran <-*-> United States [planned]", "Iran <-*-> United States")]
    [InlineData("UK to sanction Russia", "United Kingdom -SANCTIONS-> Russia [planned]", "United Kingdom -SANCTIONS-> Russia")]
    [InlineData("Nigeria to withdraw troops from Niger", "Nigeria -YIELDS_TO-> Niger [planned]", "Nigeria -YIELDS_TO-> Niger")]
    [InlineData("Putin to meet Xi in Beijing", "Vladimir Putin <-*-> Xi Jinping [planned]", "Vladimir Putin <-*-> Xi Jinping")]
    public void An_infinitive_is_planned(string text, string statement, string wrong) => engine.Read(text, Published).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("India, Pakistan hold talks", "India <-MEETS-> Pakistan")]
    [InlineData("Putin, Xi meet in Beijing", "Vladimir Putin <-MEETS-> Xi Jinping")]
    [InlineData("Russia warns Finland", "Russia -THREATENS-> Finland")]
    [InlineData("Iran rejects US offer", "Iran -REJECTS-> United States")]
    [InlineData("Israel strikes Lebanon", "Israel -ATTACKS-> Lebanon")]
    [InlineData("Trump threatens Canada with tariffs", "Donald Trump -THREATENS-> Canada")]
    [InlineData("EU condemns Belarus over arrests", "European Union -ACCUSES-> Belarus")]
    [InlineData("US imposes sanctions on Cuba", "United States -SANCTIONS-> Cuba")]
    [InlineData("Kenya's Ruto meets Museveni in Kampala", "William Ruto <-MEETS-> Yoweri Museveni")]
    [InlineData("Ukraine attacked by Russia", "Russia -ATTACKS-> Ukraine")]
    [InlineData("Sudan army kills 30 rebels", "Sudanese army -ATTACKS-> rebels")]
    public void The_present_is_asserted(string text, string statement) => engine.Read(text, Published).MustSay(statement);

    [Theory]
    [InlineData("Macron: Russia attacked Ukrainian hospital", "Russia -ATTACKS-> * [said by Emmanuel Macron]")]
    [InlineData("Police: Gunmen kidnap two teachers in Nigeria", "gunmen -ATTACKS-> teachers [said by Nigerian police]")]
    [InlineData("Gunmen kidnapped two teachers in Nigeria: police", "gunmen -ATTACKS-> teachers [said by Nigerian police]")]
    [InlineData("Hamas says Israel killed hostages", "Israel -ATTACKS-> hostages [said by Hamas]")]
    public void Who_says_so_stands_before_or_behind_a_colon_or_before_says(string text, string statement) => engine.Read(text, Published).MustSay(statement);

    [Theory]
    [InlineData("Sanctions on two countries: Russia threatens Finland", "Russia -THREATENS-> Finland [said by nobody]")]
    [InlineData("Russia threatens Finland: what we know so far", "Russia -THREATENS-> Finland [said by nobody]")]
    public void A_colon_alone_attributes_nothing(string text, string statement) => engine.Read(text, Published).MustSay(statement);
}
