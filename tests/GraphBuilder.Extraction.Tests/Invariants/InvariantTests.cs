using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Extraction.Tests.Expectations;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Invariants;

/// <summary>Laws that hold whatever an article says. That every graph is sound (<see cref="GraphLaws"/>) the fixture sees to at every reading.</summary>
public sealed class InvariantTests(ReadingFixture engine)
{
    private static readonly DateOnly Published = new(2026, 2, 3);
    private static readonly string[] Oddities =
    [
        "Iran", "attacked", "Israel", "\"", "“", "”", "—", ".", "?", "\n", "\n\n", "\t", ",", "(", ")", "U.S.", "B-2", "Mr.", "é", "中文", "👍", "\uD83D", "\u200B", "'s", "’s", "-", "12",
        "said", "that", "president", "of", "and", "not", "will", "the", "Trump", "AFP", "&", "<b>", "http://", "İ", "ß",
    ];

    // Nothing in one of them refers to another, and none lends another its talks or mediators.
    private static readonly string[] Independent =
    [
        "Iran attacked Israel on Friday.", "Russia will attack Poland.", "Canada imposed sanctions on Venezuela.", "Kosovo was accused by Serbia of provoking the clashes.",
        "France and Germany condemned Belarus.", "Syria has never attacked Turkey.", "Rwanda allegedly attacked Burundi.", "Denmark gave support to Ukraine.",
        "Tehran rejected the proposal of Washington.", "Russian troops shelled Sumy, according to Ukraine.", "Sweden issued a warning to Russia.", "Chad promised to help Sudan.",
    ];

    [Fact]
    public void There_are_texts_to_try_it_on() => Assert.True(TestTexts.OfTheories.Count > 300);

    [Fact]
    public async Task Every_shipped_article_says_something_and_the_same_again()
    {
        var articles = await TestTexts.ShippedAsync();
        Assert.True(articles.Count >= 8);
        var first = articles.Select(engine.Read).ToList();
        Assert.All(first, graph => Assert.NotEmpty(graph.Statements));
        Assert.Equal(first.TakeLast(3).Select(Text), articles.TakeLast(3).Select(engine.Read).Select(Text));
    }

    [Fact]
    public void Articles_of_any_sentences_give_sound_graphs_and_the_same_ones_again() =>
        Prop.ForAll(
            Gen.Elements(TestTexts.OfTheories.ToArray()).ListOf(4).SelectMany(sentences => Gen.Elements(" ", "\n\n").Select(between => string.Join(between, sentences))).ToArbitrary(),
            text =>
            {
                var graph = engine.Read(text, Published);
                Assert.Equal(Text(graph), Text(engine.Read(text, Published)));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Fact]
    public void Any_jumble_of_words_and_marks_gives_a_sound_graph() =>
        Prop.ForAll(
            Gen.Elements(Oddities).ListOf().Select(words => string.Join(' ', words)).ToArbitrary(),
            text => Assert.Equal(text, engine.Read(text, Published).Article.Text)).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void Where_nothing_refers_across_paragraphs_their_order_does_not_matter()
    {
        var alone = Independent.ToDictionary(text => text, text => Said(engine.Read(text, Published), text), StringComparer.Ordinal);
        Assert.All(alone.Values, Assert.NotEmpty);

        Prop.ForAll(Gen.Shuffle(Independent).ToArbitrary(), texts =>
        {
            var together = engine.Read(string.Join("\n\n", texts), Published);
            Assert.All(texts, text => Assert.Equal(alone[text], Said(together, text)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t ")]
    [InlineData("… — * * * ()[] --- !!! ??? ///")]
    [InlineData("\u200B\uFEFF\u2028")]
    [InlineData("👍👍🏽 €€€ %%% 123 456.78")]
    public void A_text_without_words_gives_an_empty_graph(string text)
    {
        var graph = engine.Read(text, Published);
        Assert.Empty(graph.Entities);
        Assert.Empty(graph.Statements);
    }

    [Theory]
    [InlineData("Iran attacked Israel and ", 40)]
    [InlineData("the minister said that ", 100)]
    [InlineData("very ", 400)]
    public void A_very_long_sentence_is_read(string words, int times)
    {
        var graph = engine.Read(string.Concat(Enumerable.Repeat(words, times)) + "France condemned Belarus.", Published);
        Assert.Equal("country/belarus", graph.EntityOf("Belarus").Id.Value);
    }

    /// <summary>All that a graph says, to compare.</summary>
    private static string Text(ArticleGraph graph) => string.Join('\n', [.. graph.Entities.Select(graph.Show), .. graph.Statements.Select(statement => statement.Id + " " + graph.Show(statement))]);

    /// <summary>The statements of one sentence.</summary>
    private static string[] Said(ArticleGraph graph, string sentence) =>
        [.. graph.Statements.Where(statement => statement.Quote == sentence).Select(graph.Show).Order(StringComparer.Ordinal)];
}
