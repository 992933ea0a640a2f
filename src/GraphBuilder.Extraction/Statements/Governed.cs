using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>What a trigger governs in the tree: its phrases, and the clause that it opens.</summary>
public static class Governed
{
    private const int MostSteps = 8;

    /// <summary>
    /// How far below a trigger a participant stands, in steps of the tree, inside its phrases and the clause that it opens: "agreed to lift a ban on imports of British beef" means
    /// the British; null where it stands elsewhere, as in a clause with a subject of its own.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words of the trigger, its head word first.</param>
    /// <param name="participant">The head word of a mention.</param>
    public static int? Depth(Sentence sentence, IReadOnlyList<Token> trigger, Token participant) => Path(sentence, trigger, participant)?.Count;

    /// <summary>The words from a participant up to the one that hangs on the trigger; null where it stands elsewhere.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words of the trigger, its head word first.</param>
    /// <param name="participant">The head word of a mention.</param>
    public static IReadOnlyList<Token>? Path(Sentence sentence, IReadOnlyList<Token> trigger, Token participant)
    {
        var path = new List<Token>();
        for (var at = participant; path.Count < MostSteps && IsInside(sentence, at) && sentence.HeadOf(at) is { } head; at = head)
        {
            path.Add(at);
            if (trigger.Contains(head))
            {
                return trigger.Count == 1 && IsScene(sentence, at) ? null : path;
            }
        }

        return null;
    }

    private static bool IsInside(Sentence sentence, Token word) => word.Deprel switch
    {
        "nmod" or "nmod:poss" or "nmod:desc" or "compound" or "amod" or "appos" or "flat" or "obj" or "iobj" or "obl" or "xcomp" => !IsOutside(sentence, word),
        "conj" => word.Upos is not ("VERB" or "AUX"),
        "acl" or "ccomp" => !sentence.DependentsOf(word).Any(token => token.Deprel is "nsubj" or "nsubj:pass"),
        _ => false,
    };

    /// <summary>"Arrested forty outside the parliament": where it happened. "Declared a truce in Aceh" is meant for those there.</summary>
    private static bool IsScene(Sentence sentence, Token word) =>
        word.Deprel == "obl" && FrameSlots.Prepositions(sentence, word).Any(preposition => preposition is "in" or "at" or "near" or "outside" or "inside" or "on" or "across" or "around" or "throughout");

    /// <summary>"After the war in Chad", "because of Chad", "like Chad": why and when, not towards whom.</summary>
    internal static bool IsOutside(Sentence sentence, Token word) =>
        word.Deprel == "obl" && FrameSlots.Prepositions(sentence, word).Any(preposition => preposition is "after" or "before" or "during" or "since" or "amid" or "because" or "following" or "according" or "as" or "like" or "despite" or "under" or "without" or "until" or "by");
}
