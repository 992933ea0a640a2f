using GraphBuilder.Documents;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Text;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Tests.Conllu;

public sealed class ConlluAnalyzerTests
{
    private const string Analysis =
        "# newdoc id = a\n1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_\n1\tIt\tit\tPRON\tPRP\t_\t3\tnsubj\t_\t_\n2\t's\tbe\tAUX\tVBZ\t_\t3\tcop\t_\t_\n"
        + "3\tOman\tOman\tPROPN\tNNP\t_\t0\troot\t_\tSpaceAfter=No|NER=B-LOC\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n";

    [Fact]
    public void Another_parser_s_output_takes_the_tagger_s_place_in_a_pipeline()
    {
        var document = new Document("a", "It's\n  Oman.");

        new DocumentPipeline([new RuleTokenizer(), Analyzer(Analysis)]).Process(document, CancellationToken.None);

        var sentence = Assert.Single(document.Sentences);
        Assert.Equal([new TextSpan(0, 2), new TextSpan(2, 4), new TextSpan(7, 11), new TextSpan(11, 12)], sentence.Tokens.Select(token => token.Span));
        Assert.Equal([2, 2, Token.Root, 2], sentence.Tokens.Select(token => token.Head));
        Assert.Equal(["it", "be", "Oman", "."], sentence.Tokens.Select(token => token.Lemma));
        Assert.Equal("B-LOC", sentence.Tokens[2].Name);
    }

    [Fact]
    public void A_file_s_only_document_needs_no_id()
    {
        var document = new Document("whatever", "It's Oman.");

        Analyzer(Analysis.Replace("# newdoc id = a\n", string.Empty, StringComparison.Ordinal)).Process(document, CancellationToken.None);

        Assert.Equal(4, document.Sentences[0].Tokens.Count);
    }

    [Fact]
    public void A_document_that_the_file_lacks_is_named()
    {
        var problem = Assert.Throws<InvalidOperationException>(() => Analyzer(Analysis).Process(new Document("b", "It's Oman."), CancellationToken.None));

        Assert.Contains("'# newdoc id = b'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_made_of_another_text_is_refused_with_the_place()
    {
        var problem = Assert.Throws<ConlluException>(() => Analyzer(Analysis).Process(new Document("a", "It's Iran."), CancellationToken.None));

        Assert.Equal("f:5: 'Oman' is not what document 'a' has at 5: 'Iran.'", problem.Message);
    }

    [Fact]
    public void Two_documents_of_one_id_are_refused()
    {
        var problem = Assert.Throws<ConlluException>(() => Analyzer(Analysis + "\n" + Analysis));

        Assert.Contains("a second document with the id 'a'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_trees_is_refused_as_analysis()
    {
        var problem = Assert.Throws<ConlluException>(() => Analyzer("1\tGo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n").Process(new Document("a", "Go"), CancellationToken.None));

        Assert.StartsWith("f:1: HEAD of 'Go' is missing", problem.Message, StringComparison.Ordinal);
    }

    private static ConlluAnalyzer Analyzer(string text) => new(ConlluReader.Read(new StringReader(text), "f"), "f");
}
