using GraphBuilder.Documents;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Text;

/// <summary>
/// Splits English text into sentences and tokens by rules, after the Universal Dependencies English Web Treebank and GUM: contractions
/// ("do|n't"), possessives and most hyphenated compounds are divided; abbreviations, initials, numbers and addresses stay whole.
/// </summary>
public sealed class RuleTokenizer : ITokenizer
{
    /// <inheritdoc />
    public string Name => "tokenizer";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires => [];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides => [typeof(TokenLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        document.Set(new TokenLayer(Split(document.Text)));
    }

    /// <summary>
    /// The sentences of a text as spans. Every character that is not white space belongs to exactly one token, tokens are in the order of
    /// the text, and every token belongs to one sentence. Depends on the text alone; the time is linear in its length.
    /// </summary>
    public static IReadOnlyList<SentenceTokens> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextSegmenter.Segment(text).ConvertAll(ToSpans);
    }

    private static SentenceTokens ToSpans(ArraySegment<TokenSpan> sentence)
    {
        var tokens = new TextSpan[sentence.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new TextSpan(sentence[i].Start, sentence[i].End);
        }

        return new SentenceTokens(new TextSpan(tokens[0].Start, tokens[^1].End), tokens);
    }
}
