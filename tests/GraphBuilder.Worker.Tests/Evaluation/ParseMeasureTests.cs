using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Evaluation;
using GraphBuilder.Worker.Evaluation.Parsing;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class ParseMeasureTests
{
    private const string Gold = """
        The the DET 2 det
        envoys envoy NOUN 4 nsubj
        3-4 didn't
        did do AUX 0 root
        n't not PART 3 advmod

        They they PRON 2 nsubj:pass
        left leave VERB 0 root
        """;

    [Fact]
    public void An_analysis_against_itself_is_right_in_all()
    {
        var figures = Measure(Gold, Gold);
        Assert.Equal(8, figures.Count);
        Assert.All(figures.Values, counts => Assert.Equal(1, counts.F1));
        Assert.Equal(5, figures["Tokens"].Gold);
        Assert.Equal(6, figures["Words"].Gold);
        Assert.Equal(2, figures["Sentences"].Gold);
    }

    [Fact]
    public void Words_of_a_multiword_token_are_found_by_their_forms_though_the_system_has_no_such_token()
    {
        var figures = Measure(Gold, Gold.Replace("3-4 didn't\n", "", StringComparison.Ordinal));
        Assert.Equal(new Tally(6, 6, 6), figures["Words"]);
        Assert.Equal(new Tally(6, 6, 6), figures["LAS"]);
        Assert.Equal(new Tally(4, 5, 6), figures["Tokens"]);
    }

    [Fact]
    public void A_word_that_is_divided_elsewhere_counts_against_precision_and_recall()
    {
        var figures = Measure(Gold, Gold.Replace("They they PRON 2 nsubj:pass\nleft leave VERB 0 root", "Th th PRON 3 nsubj\ney ey PRON 3 nsubj\nleft leave VERB 0 root", StringComparison.Ordinal));
        Assert.Equal(new Tally(5, 6, 7), figures["Words"]);
        Assert.Equal(new Tally(5, 6, 7), figures["UPOS"]);
    }

    [Theory]
    [InlineData("2 nsubj:pass", "2 nsubj", "LAS", 6)]
    [InlineData("2 nsubj:pass", "2 obj", "LAS", 5)]
    [InlineData("2 nsubj:pass", "2 obj", "UAS", 6)]
    [InlineData("2 det", "3 det", "UAS", 5)]
    [InlineData("envoys envoy", "envoys envoys", "Lemma", 5)]
    [InlineData("left leave VERB", "left leave ADJ", "UPOS", 5)]
    public void A_figure_counts_its_own_column(string from, string to, string figure, int right) =>
        Assert.Equal(new Tally(right, 6, 6), Measure(Gold, Gold.Replace(from, to, StringComparison.Ordinal))[figure]);

    [Fact]
    public void A_gold_lemma_that_is_missing_accepts_any() =>
        Assert.Equal(new Tally(6, 6, 6), Measure(Gold.Replace("envoys envoy", "envoys _", StringComparison.Ordinal), Gold)["Lemma"]);

    [Fact]
    public void Sentences_that_end_elsewhere_are_not_found() =>
        Assert.Equal(new Tally(0, 2, 1), Measure(Gold, Gold.Replace("\n\nThey they PRON 2 nsubj:pass\nleft leave VERB 0", "\nThey they PRON 3 nsubj\nleft leave VERB 3", StringComparison.Ordinal))["Sentences"]);

    [Fact]
    public void Other_characters_are_no_analysis_of_the_same_text()
    {
        var failure = Assert.Throws<WrongUseException>(() => Measure(Gold, Gold.Replace("They they", "We we", StringComparison.Ordinal)));
        Assert.Contains("'one'", failure.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, Tally> Measure(string gold, string system)
    {
        var measure = new ParseMeasure();
        measure.Add(Conllu.Read(gold), Conllu.Read(system));
        return measure.Figures.ToDictionary(figure => figure.Name, figure => figure.Counts);
    }
}
