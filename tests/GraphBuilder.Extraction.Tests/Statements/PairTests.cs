using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Descriptions of two: "both governments", "the two sides".</summary>
public sealed class PairTests(ReadingFixture engine)
{
    private const string Quarrel = "China and Russia began a naval exercise on Monday. ";

    [Theory]
    [InlineData(Quarrel + "Japan protested to both governments.", "Japan -ACCUSES-> China", "Japan -ACCUSES-> Russia")]
    [InlineData(Quarrel + "The European Union praised both countries.", "European Union -SUPPORTS-> China", "European Union -SUPPORTS-> Russia")]
    [InlineData("Fighting went on between Chad and Sudan. Kenya has mediated between the two sides.", "Kenya -MEDIATES-> Chad & Sudan")]
    [InlineData("Fighting went on between Chad and Sudan. The two countries agreed to resume talks.", "Chad <-AGREES_WITH-> Sudan [*]")]
    [InlineData("Fighting went on between Chad and Sudan. Both countries received money from the World Bank. The two governments condemned Libya.", "Chad -ACCUSES-> Libya", "Sudan -ACCUSES-> Libya")]
    public void Both_of_those_who_were_named_side_by_side_do_it_or_suffer_it(string text, params string[] statements) => engine.Read(text).MustSay(statements);

    [Theory]
    [InlineData("China, Russia and North Korea began a naval exercise on Monday. Japan protested to both governments.", "Japan -ACCUSES-> China")]
    [InlineData(Quarrel + "Japan warned two countries.", "Japan -THREATENS-> China")]
    [InlineData("Sergey Lavrov and Wang Yi spoke on Monday. Japan warned both countries.", "Japan -THREATENS-> Wang Yi")]
    public void Three_are_no_two_and_others_are_others(string text, string wrong)
    {
        var graph = engine.Read(text).MustNotSay(wrong);
        Assert.NotEmpty(graph.Statements);
    }
}
