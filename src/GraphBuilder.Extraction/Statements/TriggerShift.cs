using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "Stopped attacking", "offered to help": where the reader marks the verb that only says how the act is to be taken, the act's own verb below it carries the event.
/// </summary>
public sealed class TriggerShift(Lexicon lexicon)
{
    /// <summary>The reading with the trigger that carries it.</summary>
    public Reading Shift(Reading reading)
    {
        if (reading.Trigger is not { Upos: "VERB" } trigger || !IsOnlyOperator(trigger, reading.Type))
        {
            return reading;
        }

        var act = reading.Sentence.DependentsOf(trigger).FirstOrDefault(token => token is { Upos: "VERB", Deprel: "xcomp" } && Means(token, reading.Type));
        return act is null ? reading : reading with { Trigger = act };
    }

    private bool IsOnlyOperator(Token verb, string type) => !lexicon.OperatorsOf(verb.Lemma.ToLowerInvariant()).IsEmpty && !Means(verb, type);

    private bool Means(Token verb, string type) => lexicon.SensesOf(verb.Lemma.ToLowerInvariant()).Any(sense => sense.Type == type);
}
