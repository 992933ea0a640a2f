using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Finds where an event happens: a place or country in a phrase with "in", "at" or the like on the words that carry it.</summary>
public static class EventPlaces
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase) { "in", "at", "near", "outside", "inside" };

    /// <summary>The mention of the place where a reading's event happens, by its index; null where the sentence does not say.</summary>
    public static int? Of(Document document, Reading reading)
    {
        if (reading.Trigger is not { } trigger)
        {
            return null;
        }

        var sentence = reading.Sentence;
        var carriers = new HashSet<int> { trigger.Index };
        if (trigger.Upos == "NOUN" && sentence.HeadOf(trigger) is { Upos: "VERB" } verb)
        {
            carriers.Add(verb.Index);
        }

        var layer = document.Get<MentionLayer>();
        foreach (var i in SentenceMentions.Indexes(document, sentence))
        {
            if (i != reading.Source && i != reading.Target && i != reading.Third
                && layer.Mentions[i] is { Type: MentionType.Place or MentionType.Country, Form: not MentionForm.Pronoun } place
                && sentence.HeadWordOf(place.Tokens) is { Deprel: "obl" or "nmod" } head && carriers.Contains(head.Head)
                && sentence.DependentsOf(head).Any(token => token.Deprel == "case" && Prepositions.Contains(token.Form)))
            {
                return i;
            }
        }

        return null;
    }
}
