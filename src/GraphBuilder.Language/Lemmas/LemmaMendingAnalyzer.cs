using GraphBuilder.Documents;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Lemmas;

/// <summary>Another analyzer whose lemmas are put right by a list of known ones.</summary>
/// <param name="inner">The analyzer that says all else.</param>
public sealed class LemmaMendingAnalyzer(ITextAnalyzer inner) : ITextAnalyzer
{
    /// <inheritdoc />
    public string Name => inner.Name;

    /// <inheritdoc />
    public string Fingerprint => $"{inner.Fingerprint} with mended lemmas";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires => inner.Requires;

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides => inner.Provides;

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        inner.Process(document, cancellationToken);
        document.Set(new SentenceLayer([.. document.Sentences.Select(Mend)]));
    }

    private static Sentence Mend(Sentence sentence)
    {
        Token[]? mended = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            var lemma = LemmaMending.Mend(token.Form, token.Lemma, IsParticiple(token) ? "VBG" : token.Xpos);
            if (lemma != token.Lemma)
            {
                mended ??= [.. sentence.Tokens];
                mended[i] = token with { Lemma = lemma };
            }
        }

        return mended is null ? sentence : new Sentence(sentence.Index, sentence.Span, mended);
    }

    /// <summary>A verb in "-ing" is a participle, also where its finer tag takes it for an adjective or noun ("is threatening to leave").</summary>
    private static bool IsParticiple(Token token) => token is { Upos: "VERB", Xpos: "JJ" or "NN" } && token.Form.EndsWith("ing", StringComparison.Ordinal);
}
