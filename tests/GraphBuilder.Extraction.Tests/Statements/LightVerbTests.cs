using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Verbs that say little by themselves: the noun says what is done, the verb by whom.</summary>
public sealed class LightVerbTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Russia launched an attack on Ukraine.", "Russia -ATTACKS-> Ukraine")]
    [InlineData("NATO conducted air strikes on Serbia.", "NATO -ATTACKS-> Serbia")]
    [InlineData("Somali militants carried out an attack on Kenya.", "Somali militants -ATTACKS-> Kenya")]
    [InlineData("Israel waged war on Hamas.", "Israel -ATTACKS-> Hamas")]
    [InlineData("Russia opened fire on Georgian soldiers.", "Russia -ATTACKS-> Georgian soldiers")]
    [InlineData("The European Union imposed sanctions on Belarus.", "European Union -SANCTIONS-> Belarus")]
    [InlineData("Canada imposed new sanctions on Iran on Tuesday.", "Canada -SANCTIONS-> Iran")]
    [InlineData("The United States slapped sanctions on Cuba.", "United States -SANCTIONS-> Cuba")]
    [InlineData("Sweden issued a warning to Russia.", "Sweden -THREATENS-> Russia")]
    [InlineData("Greece lodged a protest with Turkey.", "Greece -ACCUSES-> Türkiye")]
    [InlineData("Peru gave asylum to the Bolivian minister.", "Peru -AIDS-> Bolivian minister")]
    [InlineData("Denmark gave support to Ukraine.", "Denmark -SUPPORTS-> Ukraine")]
    [InlineData("Qatar made a donation to Sudan.", "Qatar -AIDS-> Sudan")]
    [InlineData("Egypt paid a visit to Sudan.", "Egypt <-MEETS-> Sudan")]
    [InlineData("Spain held a meeting with Portugal.", "Spain <-MEETS-> Portugal")]
    [InlineData("Kosovo put pressure on Serbia.", "Kosovo -DEMANDS-> Serbia")]
    public void The_noun_says_what_the_subject_does(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The Senegalese president denounced an attack on Mali.", "* -ATTACKS-> Mali [*]")]
    [InlineData("Denmark discussed an attack on Norway.", "Denmark -ATTACKS-> Norway")]
    [InlineData("Switzerland regretted the sanctions on Russia.", "Switzerland -SANCTIONS-> Russia")]
    [InlineData("Brazil opposed the sanctions against Venezuela.", "Brazil -SANCTIONS-> Venezuela")]
    public void Who_only_speaks_of_an_act_does_not_do_it(string text, string wrong)
    {
        var graph = engine.Read(text).MustNotSay(wrong);
        Assert.NotEmpty(graph.Entities);
    }
}
