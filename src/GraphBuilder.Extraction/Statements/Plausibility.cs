using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Takes back readings that the tree makes implausible.</summary>
public sealed class Plausibility(KnowledgeBase knowledge)
{
    private const double SpeechShare = 0.6;

    /// <summary>The reading with the probability that the tree leaves it, or null where the tree bars it.</summary>
    public Reading? Weigh(Document document, Reading reading)
    {
        if (reading.IsState || reading.Trigger is not { } trigger)
        {
            return reading;
        }

        var mentions = document.Get<MentionLayer>().Mentions;
        var (source, target) = (reading.Sentence.HeadWordOf(mentions[reading.Source].Tokens), reading.Sentence.HeadWordOf(mentions[reading.Target].Tokens));
        if (Coordination.AreCoordinated(reading.Sentence, source, target) && !IsMutual(reading))
        {
            // "Malaysia and Indonesia have demanded": side by side they do it to a third.
            return null;
        }

        // "Said" by itself accuses nobody.
        return knowledge.Lexicon.OperatorsOf(trigger.Lemma.ToLowerInvariant()).Any(op => op.Kind == OperatorKind.Speech && op.Words.Length == 1) && reading.Rule == "reader"
            ? reading with { Probability = reading.Probability * SpeechShare }
            : reading;
    }

    private bool IsMutual(Reading reading) => (knowledge.Ontology.FindEvent(reading.Type)?.Symmetric ?? false) || reading.Type is "ATTACKS" or "AGREES_WITH" or "COOPERATES_WITH";
}
