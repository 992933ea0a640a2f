using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Takes back readings that the tree makes implausible.</summary>
public sealed class Plausibility(KnowledgeBase knowledge)
{
    private readonly FrameSlots _slots = new(knowledge.Lexicon);
    private const float Likely = 0.5f;
    private const double SpeechShare = 0.6;
    private const double StrangerShare = 0.5;
    private const double BackgroundShare = 0.6;
    private const double ApartShare = 0.6;
    private const double BuriedShare = 0.6;
    private static readonly string[] AgainstDeeds = ["REJECTS", "ACCUSES", "PROTESTS_AGAINST"];
    private static readonly string[] TowardsOthers = ["THREATENS", "SANCTIONS", "MOBILIZES_AGAINST", "DEMANDS"];

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

        if (IsTowardsOwn(document, reading) || IsUnresolvedPair(document, reading.Source) || IsUnresolvedPair(document, reading.Target))
        {
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

        if (AgainstDeeds.Contains(reading.Type, StringComparer.Ordinal) && IsVictimOfDeed(reading.Sentence, target))
        {
            return null;
        }

        // "Said" by itself accuses nobody, "tensions" attack nobody; "accusing" does.
        var says = knowledge.Lexicon.SensesOf(trigger.Lemma.ToLowerInvariant()).Any(sense => sense.Type == reading.Type && sense.Trigger.Length == 1);
        var kinds = knowledge.Lexicon.OperatorsOf(trigger.Lemma.ToLowerInvariant()).Where(op => op.Words.Length == 1).Select(op => op.Kind).ToList();
        var weight = (kinds.Contains(OperatorKind.Speech) && !says ? SpeechShare : 1)
            * (kinds.Contains(OperatorKind.Background) ? BackgroundShare : 1)
            * (IsBuried(document, reading, trigger, source) || IsBuried(document, reading, trigger, target) ? BuriedShare : 1)
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

    /// <summary>Who holds an office of a country threatens others, not it: "warned that an attack on Tehran would mean war" means the attacker.</summary>
    private bool IsTowardsOwn(Document document, Reading reading)
    {
        if (!TowardsOthers.Contains(reading.Type, StringComparer.Ordinal) && !(reading.Rule.EndsWith(LexiconReadings.Within, StringComparison.Ordinal) && AgainstDeeds.Contains(reading.Type, StringComparer.Ordinal)))
        {
            return false;
        }

        var (clusters, entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        var (source, target) = (clusters.Of(reading.Source), clusters.Of(reading.Target));
        return (knowledge.Actors.FindById(entities[source].Id.Value) is { Type: "Person" } known && known.Country == entities[target].Id.Value)
            || document.Get<RelationLayer>().Relations.Any(relation =>
                relation.State["HOLDS_OFFICE"] >= Likely && clusters.Of(relation.Source) == source && clusters.Of(relation.Target) == target);
    }

    /// <summary>"The two sides": nobody can tell who, where nothing has said it.</summary>
    private static bool IsUnresolvedPair(Document document, int mention)
    {
        var found = document.Get<MentionLayer>().Mentions[mention];
        var sentence = document.Sentences[found.Sentence];
        return found.Form == MentionForm.Nominal && !document.Get<ClusterLayer>().Of(mention).HasName && TalksParties.IsPair(sentence, sentence.HeadWordOf(found.Tokens))
            && sentence.HeadWordOf(found.Tokens).Lemma is "side" or "party" or "country" or "nation" or "leader";
    }

    /// <summary>Whether one of the two only modifies a noun that has no place around the trigger: Iran in "after the Iranian currency fell".</summary>
    private bool IsBuried(Document document, Reading reading, Token trigger, Token participant)
    {
        if (participant.Deprel is not ("amod" or "compound") || reading.Sentence.HeadOf(participant) is not { } noun || noun == trigger)
        {
            return false;
        }

        var heads = SentenceMentions.Heads(document, reading.Sentence);
        return !heads.Contains(noun.Index) && _slots.Of(reading.Sentence, [trigger], participant, heads).Count == 0;
    }

    /// <summary>"Opposes an attack on Iran", "condemned the killing of the envoy": that is nothing against Iran or the envoy.</summary>
    private bool IsVictimOfDeed(Sentence sentence, Token target) =>
        target.Deprel == "nmod" && sentence.HeadOf(target) is { Upos: "NOUN", Deprel: "obj" or "nsubj:pass" } deed
        && sentence.DependentsOf(target).Any(token => token.Deprel == "case" && token.Form.ToLowerInvariant() is "on" or "of" or "against")
        && knowledge.Lexicon.SensesOf(deed.Lemma.ToLowerInvariant()).Any(sense =>
            sense is { PartOfSpeech: PartOfSpeech.Noun, IsState: false } && knowledge.Ontology.FindEvent(sense.Type) is { QuadClass: Graph.QuadClass.MaterialConflict });

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

    private bool IsMutual(Reading reading) => reading.IsMutual || (knowledge.Ontology.FindEvent(reading.Type)?.Symmetric ?? false) || reading.Type is "ATTACKS" or "AGREES_WITH" or "COOPERATES_WITH";
}
