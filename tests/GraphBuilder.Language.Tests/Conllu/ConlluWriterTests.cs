using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Documents;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Text;

namespace GraphBuilder.Language.Tests.Conllu;

public sealed class ConlluWriterTests
{
    [Fact]
    public void Rows_carry_offsets_names_and_where_no_space_follows()
    {
        var document = Analysed("a1", "Oman can't wait,\nit says.");

        Assert.Equal(
            """
            # newdoc id = a1
            # sent_id = a1-1
            # text = Oman can't wait, it says.
            1	Oman	oman	X	FW	_	0	root	_	start_char=0|end_char=4|NER=B-LOC
            2-3	can't	_	_	_	_	_	_	_	_
            2	ca	ca	X	FW	_	1	dep	_	start_char=5|end_char=7
            3	n't	n't	X	FW	_	1	dep	_	start_char=7|end_char=10
            4	wait	wait	X	FW	_	1	dep	_	SpaceAfter=No|start_char=11|end_char=15
            5	,	,	X	FW	_	1	dep	_	start_char=15|end_char=16
            6	it	it	X	FW	_	1	dep	_	start_char=17|end_char=19
            7	says	says	X	FW	_	1	dep	_	SpaceAfter=No|start_char=20|end_char=24
            8	.	.	X	FW	_	1	dep	_	start_char=24|end_char=25


            """,
            Write(document));
    }

    [Fact]
    public void A_plural_s_possessive_is_a_multiword_token_where_the_tagger_says_so()
    {
        var document = Analysed("a", "the ministers' talks", token => token.Form == "'" ? token with { Xpos = "POS" } : token);

        Assert.Contains("2-3\tministers'\t", Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_again_alike() => Prop.ForAll(
        Gen.Elements("He", "said", "it's", "can't", "the", "U.S.", "envoy", "U.S.-led", "(", ")", "\"", ".", "?", " ", "\n", "\n\n", "— ", "3.5%", "👍")
            .ListOf().Select(pieces => string.Join(" ", pieces)).Where(text => !string.IsNullOrWhiteSpace(text)).ToArbitrary(),
        text =>
        {
            var written = Analysed("d", text);
            var read = ConlluReader.Read(new StringReader(Write(written)), "again").Single();
            var analyzer = new ConlluAnalyzer([read], "again");
            var document = new Document("d", text);
            analyzer.Process(document, CancellationToken.None);
            return document.Sentences.SelectMany(s => s.Tokens).SequenceEqual(written.Sentences.SelectMany(s => s.Tokens))
                && document.Sentences.Select(s => s.Span).SequenceEqual(written.Sentences.Select(s => s.Span));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>A document whose analysis is of no account: the first word of a sentence governs the others.</summary>
    private static Document Analysed(string id, string text, Func<Token, Token>? change = null)
    {
        var document = new Document(id, text);
        document.Set(new SentenceLayer([.. RuleTokenizer.Split(text).Select((sentence, index) => new Sentence(index, sentence.Span,
            [.. sentence.Tokens.Select((span, position) => Token(text, span, position)).Select(change ?? (token => token))]))]));
        return document;
    }

    private static Token Token(string text, TextSpan span, int position) => new()
    {
        Index = position,
        Form = span.Of(text),
        Span = span,
        Lemma = span.Of(text).ToLowerInvariant(),
        Upos = "X",
        Xpos = "FW",
        Head = position == 0 ? GraphBuilder.Documents.Token.Root : 0,
        Deprel = position == 0 ? "root" : "dep",
        Name = span.Of(text) == "Oman" ? "B-LOC" : "O",
    };

    private static string Write(Document document)
    {
        var writer = new StringWriter { NewLine = "\n" };
        ConlluWriter.Write(document, writer);
        return writer.ToString();
    }
}
