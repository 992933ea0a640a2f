using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Takes back readings that the tree makes implausible.</summary>
public sealed class Plausibility(KnowledgeBase knowledge)
{
    private readonly FrameSlots _slots = new(knowledge.Lexicon);
    private const double SpeechShare = 0.6;
    private const double StrangerShare = 0.5;
    private const double BackgroundShare = 0.6;
    private const double ApartShare = 0.6;

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

        if (reading.Rule != "reader")
        {
            return reading;
        }

        if (reading.Type == "MEETS" && mentions[reading.Target].Type == MentionType.Place)
        {
            // Who visits a place is known by the verb; a place where sides meet meets nobody.
            return null;
        }

        // "Said" by itself accuses nobody, "tensions" attack nobody.
        var kinds = knowledge.Lexicon.OperatorsOf(trigger.Lemma.ToLowerInvariant()).Where(op => op.Words.Length == 1).Select(op => op.Kind).ToList();
        var weight = (kinds.Contains(OperatorKind.Speech) ? SpeechShare : 1)
            * (kinds.Contains(OperatorKind.Background) ? BackgroundShare : 1)
            * (IsApart(document, reading, trigger, source, target) ? ApartShare : 1)
            * (IsDoneByAnother(document, reading, trigger, source, target) ? StrangerShare : 1);
        return reading with { Probability = reading.Probability * weight };
    }

    /// <summary>Whether a verb's subject is somebody else than the two: "Iran rejected the offer, citing that the US …" is no act of the US.</summary>
    private bool IsDoneByAnother(Document document, Reading reading, Token trigger, Token source, Token target)
    {
        if (trigger.Upos != "VERB")
        {
            return false;
        }

        var subject = new Slot(SlotKind.Subject);
        var heads = SentenceMentions.Heads(document, reading.Sentence);
        return !Acts(source) && !Acts(target) && heads.Any(head => Acts(reading.Sentence.Tokens[head]));

        bool Acts(Token participant) => _slots.Of(reading.Sentence, [trigger], participant, heads).Contains(subject);
    }

    /// <summary>Whether neither of the two stands in any place around a verb.</summary>
    private bool IsApart(Document document, Reading reading, Token trigger, Token source, Token target)
    {
        if (trigger.Upos != "VERB")
        {
            return false;
        }

        var heads = SentenceMentions.Heads(document, reading.Sentence);
        return _slots.Of(reading.Sentence, [trigger], source, heads).Count == 0 && _slots.Of(reading.Sentence, [trigger], target, heads).Count == 0;
    }

    private bool IsMutual(Reading reading) => (knowledge.Ontology.FindEvent(reading.Type)?.Symmetric ?? false) || reading.Type is "ATTACKS" or "AGREES_WITH" or "COOPERATES_WITH";
}
