using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>"Abbas Araghchi, the foreign minister": one phrase explains another.</summary>
public static class Apposition
{
    /// <summary>Whether a word stands in apposition to another. What a verb parts is none, whatever the tree says.</summary>
    public static bool Explains(Sentence sentence, Token explanation, Token explained)
    {
        if (explanation.Deprel != "appos" || explanation.Head != explained.Index)
        {
            return false;
        }

        var (first, last) = (Math.Min(explanation.Index, explained.Index), Math.Max(explanation.Index, explained.Index));
        return !sentence.Tokens.Skip(first + 1).Take(last - first - 1).Any(token => token.Upos is "VERB" or "AUX" && token.Deprel != "amod");
    }

    /// <summary>"A spokeswoman of the ministry, Mei Chan": the tree hangs the name on the body, and it is hers who speaks for it.</summary>
    public static bool ExplainsWhoIsOf(Sentence sentence, Token explanation, Token explained) =>
        sentence.HeadOf(explanation) is { Deprel: "nmod" } body && body.Head == explained.Index && Explains(sentence, explanation, body);
}
