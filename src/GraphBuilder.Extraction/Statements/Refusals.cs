using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "Hamas will not recognize Israel", "refused to meet the envoy": who declines to do something friendly rejects the other (PLOVER 2021, REJECT); that is an act of its own, not only
/// the absence of one.
/// </summary>
public sealed class Refusals(KnowledgeBase knowledge)
{
    private const string Rejects = "REJECTS";
    private const double Share = 0.9;
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>The reading, or the refusal that it is.</summary>
    public Reading AsRejection(Document document, Reading reading)
    {
        if (reading is not { IsState: false, Polarity: Polarity.Negated, Trigger: { } trigger }
            || knowledge.Ontology.FindEvent(Rejects) is not { } type
            || knowledge.Ontology.FindEvent(reading.Type) is not { QuadClass: QuadClass.VerbalCooperation or QuadClass.MaterialCooperation }
            || !IsRefused(reading.Sentence, trigger))
        {
            return reading;
        }

        var (source, target) = IsWhoRefuses(document, reading, reading.Target) && !IsWhoRefuses(document, reading, reading.Source) ? (reading.Target, reading.Source) : (reading.Source, reading.Target);
        return reading with
        {
            Source = source,
            Target = target,
            Type = type.Name,
            Plover = type.Plover,
            Cameo = type.Cameo,
            Polarity = Polarity.Affirmed,
            Modality = Modality.Asserted,
            Probability = reading.Probability * Share,
            Rule = reading.Rule + "+refusal",
        };
    }

    /// <summary>"He will not meet the mayor": of two who would have met, the subject refuses.</summary>
    private bool IsWhoRefuses(Document document, Reading reading, int mention)
    {
        var heads = SentenceMentions.Heads(document, reading.Sentence);
        var verb = VerbOf(reading.Sentence, reading.Trigger!);
        return _slots.Of(reading.Sentence, [verb], reading.Sentence.HeadWordOf(document.Get<MentionLayer>().Mentions[mention].Tokens), heads).Contains(new Slot(SlotKind.Subject));
    }

    private static Token VerbOf(Sentence sentence, Token trigger) => trigger.Upos == "NOUN" && trigger.Deprel == "obj" && sentence.HeadOf(trigger) is { } light ? light : trigger;

    private bool IsRefused(Sentence sentence, Token trigger)
    {
        var verb = VerbOf(sentence, trigger);
        var dependents = sentence.DependentsOf(verb).ToList();
        var doesNot = !dependents.Exists(token => token.Deprel is "aux:pass" or "nsubj:pass") && dependents.Exists(token => token.Lemma.ToLowerInvariant() is "not" or "never");
        var willNot = doesNot && dependents.Exists(token => token.Deprel == "aux" && token.Lemma.ToLowerInvariant() is "will" or "would");
        return willNot || (doesNot && IsLeave(verb, trigger)) || (verb.Deprel == "xcomp" && sentence.HeadOf(verb) is { } above
            && knowledge.Lexicon.OperatorsOf(above.Lemma.ToLowerInvariant()).Any(op => op.Kind == OperatorKind.Failure) && above.Lemma.ToLowerInvariant() is "refuse" or "decline" or "reject");
    }

    /// <summary>"Did not let them in": leave that is not given is refused.</summary>
    private static bool IsLeave(Token verb, Token trigger) =>
        verb.Lemma is "allow" or "permit" or "let" or "grant" or "admit" || trigger.Lemma is "permission" or "approval" or "consent" or "access" or "authorization";
}
