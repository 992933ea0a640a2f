using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>What stands side by side: "Malaysia and Indonesia".</summary>
internal static class Coordination
{
    /// <summary>Whether two words are parts of one coordination.</summary>
    public static bool AreCoordinated(Sentence sentence, Token one, Token other) => First(sentence, one).Index == First(sentence, other).Index;

    /// <summary>
    /// The conjunct before a word in its coordination, or null where it is the first. Universal Dependencies hang conjuncts on the first one; where a tree has hung one on a word
    /// further right, it goes with the word before it in the list.
    /// </summary>
    public static Token? ConjunctBefore(Sentence sentence, Token word)
    {
        if (word.Deprel != "conj" || sentence.HeadOf(word) is not { } head)
        {
            return null;
        }

        return head.Index < word.Index ? head
            : sentence.Tokens.Take(word.Index).Reverse().SkipWhile(token => token.Upos is "PUNCT" or "CCONJ" or "DET" or "ADJ").FirstOrDefault(token => token.Upos is "PROPN" or "NOUN");
    }

    private static Token First(Sentence sentence, Token token) => ConjunctBefore(sentence, token) is { } before ? First(sentence, before) : token;
}
