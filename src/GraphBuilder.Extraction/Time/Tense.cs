using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Time;

/// <summary>Whether what a word goes with is still to come.</summary>
internal static class Tense
{
    private const int MostSteps = 6;

    /// <summary>Up to the verb that the word goes with: does it stand in the future?</summary>
    public static bool IsToCome(IReadOnlyList<Token> tokens, Token word)
    {
        for (var (at, steps) = (word, 0); at.Head != Token.Root && steps < MostSteps; steps++)
        {
            at = tokens[at.Head];
            if (at.Upos is "VERB" or "AUX")
            {
                return at.Xpos switch
                {
                    "VBD" => false,
                    "VB" => tokens.Any(token => token.Head == at.Index && ((token.Deprel == "aux" && token.Lemma.ToLowerInvariant() is "will" or "shall" or "may" or "might" or "could" or "would") || token is { Upos: "PART", Deprel: "mark" })),
                    _ => tokens.Any(token => token.Head == at.Index && token.Deprel == "aux" && token.Lemma.ToLowerInvariant() is "will" or "shall"),
                };
            }
        }

        return false;
    }
}
