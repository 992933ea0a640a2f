using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "Returned a bust of a Roman emperor to Algiers": where a tree hangs the last phrase on a word of the object, and the verb has none with this preposition, it can be the verb's; so can
/// who acts in "were asked to explain the papers by prosecutors".
/// </summary>
internal sealed class LoosePhrases(Lexicon lexicon)
{
    private const int MostSteps = 8;
    private const string By = "by";
    private static readonly string[] Movable = ["to", "with", "against", By];

    /// <summary>The place around the verb that the phrase of a word can have; null for other words.</summary>
    public Slot? PlaceOf(Sentence sentence, Token verb, Token word) =>
        verb.Upos == "VERB" && word.Index > verb.Index && word.Head != verb.Index && word.Deprel is "nmod" or "obl"
            && FrameSlots.Prepositions(sentence, word).FirstOrDefault() is { } preposition && Movable.Contains(preposition, StringComparer.Ordinal)
            && (preposition != By || ClauseObjects.IsPassive(sentence, verb)) && HangsBelow(sentence, verb, word, preposition) && !IsTaken(sentence, verb, word, preposition)
            ? preposition == By ? new(SlotKind.Subject) : new(SlotKind.Preposition, preposition)
            : null;

    /// <summary>Whether the verb has such a phrase already, or a later one could be its own.</summary>
    private bool IsTaken(Sentence sentence, Token verb, Token word, string preposition) =>
        sentence.Tokens.Skip(verb.Index + 1).Any(other => other != word && FrameSlots.Prepositions(sentence, other).Contains(preposition)
            && (other.Head == verb.Index || (other.Index > word.Index && HangsBelow(sentence, verb, other, preposition))));

    /// <summary>Whether the way from a phrase up to the verb leads through the verb's object, and no word on it takes such a phrase itself.</summary>
    private bool HangsBelow(Sentence sentence, Token verb, Token word, string preposition)
    {
        var at = word;
        for (var steps = 0; steps < MostSteps && sentence.HeadOf(at) is { } head; steps++)
        {
            if (head == verb)
            {
                return at.Deprel == "obj" || (preposition == By && at.Deprel == "xcomp");
            }

            if (Takes(sentence, head, preposition))
            {
                return false;
            }

            at = head;
        }

        return false;
    }

    private bool Takes(Sentence sentence, Token word, string preposition) =>
        (word.Upos == "VERB" && preposition == By && ClauseObjects.IsPassive(sentence, word))
        || lexicon.SensesOf(word.Lemma.ToLowerInvariant()).Any(sense => !sense.IsState && sense.Trigger.Length == 1 && sense.PartOfSpeech == (word.Upos == "VERB" ? PartOfSpeech.Verb : PartOfSpeech.Noun)
            && sense.Frames.Any(frame => frame.Sources.Concat(frame.Targets).Contains(new(SlotKind.Preposition, preposition))));
}
