using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Time;

public sealed class EventDatingTests(ReadingFixture engine)
{
    // A Tuesday.
    private static readonly DateOnly Published = new(2026, 2, 3);

    [Theory]
    [InlineData("Russia attacked Ukraine on Sunday.", "Russia -ATTACKS-> Ukraine [2026-02-01]")]
    [InlineData("Iraq invaded Kuwait in August 1990.", "Iraq -ATTACKS-> Kuwait [1990-08]")]
    [InlineData("India attacked Pakistan last week.", "India -ATTACKS-> Pakistan [2026-W05]")]
    [InlineData("India attacked Pakistan last June.", "India -ATTACKS-> Pakistan [2025-06]")]
    [InlineData("Rwanda accused Burundi on Sunday. Burundi threatened Rwanda the next day.", "Burundi -THREATENS-> Rwanda [2026-02-02]")]
    [InlineData("Mali attacked Niger in 2022.", "Mali -ATTACKS-> Niger [2022]")]
    public void An_event_has_the_date_that_its_words_say_as_exactly_as_they_do(string text, string statement) => engine.Read(text, Published).MustSay(statement);

    [Theory]
    [InlineData("Ukraine said on Monday that Russia had attacked Odesa on Friday.", "Russia -ATTACKS-> Odesa [2026-01-30]")]
    [InlineData("Amid Israel's attack on Lebanon, France and Egypt will meet on Friday.", "France <-MEETS-> Egypt [2026-02-06, planned]")]
    public void The_day_of_the_saying_is_not_that_of_the_event(string text, string statement) => engine.Read(text, Published).MustSay(statement);

    [Theory]
    [InlineData("Ukraine said on Monday that Russia had attacked Odesa.")]
    [InlineData("Russia attacked Odesa, officials said on Monday.")]
    public void An_event_of_which_only_the_saying_is_dated_has_no_date(string text) =>
        Assert.Null(Assert.Single(engine.Read(text, Published).Statements, statement => statement.Type == "ATTACKS").Date);

    [Theory]
    [InlineData("Kenji Mori, the president of Harbour Bank since 2019, criticized Japan.", "2019-01-01", null)]
    [InlineData("Kenji Mori was the chairman of Harbour Bank from 2011 to 2015.", "2011-01-01", "2015-12-31")]
    public void An_office_has_the_interval_that_the_text_says(string text, string from, string? to)
    {
        var office = Assert.Single(engine.Read(text, Published).Statements, statement => statement.Type is "HOLDS_OFFICE" or "LEADS");
        Assert.Equal((from, to), (office.From?.ToString("O"), office.To?.ToString("O")));
    }

    [Fact]
    public void A_known_office_has_the_days_that_are_known_of_it()
    {
        var office = Assert.Single(engine.Read("Iranian President Masoud Pezeshkian criticized Israel.", Published).Statements, statement => statement.Type == "HOLDS_OFFICE");
        Assert.Equal(("2024-07-28", null), (office.From?.ToString("O"), office.To?.ToString("O")));
    }

    [Fact]
    public void An_office_that_nothing_dates_has_no_interval() =>
        Assert.Null(Assert.Single(engine.Read("Ann Lee, the president of Harbour Bank, has criticized Japan since 2019.", Published).Statements, statement => statement.Type == "HOLDS_OFFICE").From);
}
