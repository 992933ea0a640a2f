using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>"Cease-fire", "sit-in", "go-between": Universal Dependencies divide them at the hyphen; the lexicon has them whole.</summary>
internal static class HyphenatedWords
{
    /// <summary>The whole word in small letters, by the part of it that stands for it in the tree; null for a word without a hyphen and for the other parts.</summary>
    public static string? LemmaOf(Sentence sentence, Token token)
    {
        var (first, last) = (token.Index, token.Index);
        while (first >= 2 && IsHyphenBetween(sentence, first - 1))
        {
            first -= 2;
        }

        while (last + 2 < sentence.Tokens.Count && IsHyphenBetween(sentence, last + 1))
        {
            last += 2;
        }

        if (first == last || (token.Head >= first && token.Head <= last))
        {
            return null;
        }

        return string.Concat(sentence.Tokens.Skip(first).Take(last - first + 1).Select(part => part.Index == last ? part.Lemma : part.Form)).ToLowerInvariant();
    }

    private static bool IsHyphenBetween(Sentence sentence, int at) =>
        sentence.Tokens[at].Form == "-" && sentence.Tokens[at - 1].Span.End == sentence.Tokens[at].Span.Start && sentence.Tokens[at].Span.End == sentence.Tokens[at + 1].Span.Start;
}
