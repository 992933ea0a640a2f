using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Statements.Pairs;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Takes back readings that the tree makes implausible.</summary>
public sealed class Plausibility(KnowledgeBase knowledge)
{
    private const float Likely = 0.5f;
    private readonly SenseMatching _senses = new(knowledge);
    private const string Demands = "DEMANDS";
    private static readonly string[] AgainstDeeds = ["REJECTS", "ACCUSES", "PROTESTS_AGAINST", Demands];
    private static readonly string[] AgainstOrWithOthers = ["REJECTS", "ACCUSES", "PROTESTS_AGAINST", "MEETS"];
    private static readonly string[] TowardsOthers = ["THREATENS", "SANCTIONS", "MOBILIZES_AGAINST", Demands];

    private readonly OwnForces _forces = new(knowledge);

    /// <summary>Whether the tree lets a reading stand.</summary>
    public bool IsPlausible(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        if (!reading.IsState && (IsStance(reading.Sentence, mentions[reading.Source]) || (IsStance(reading.Sentence, mentions[reading.Target]) && reading.Type != "PROTESTS_AGAINST")))
        {
            return false;
        }

        if (reading.IsState || reading.Trigger is null)
        {
            return true;
        }

        var (source, target) = (reading.Sentence.HeadWordOf(mentions[reading.Source].Tokens), reading.Sentence.HeadWordOf(mentions[reading.Target].Tokens));
        if (Coordination.AreCoordinated(reading.Sentence, source, target) && (!IsMutual(reading) || HasPartner(document, reading)))
        {
            // "Malaysia and Indonesia have demanded", "agreed to talks with Thailand": side by side they do it to or with a third.
            return false;
        }

        if (IsSomeRegion(document, reading) || IsTowardsOwn(document, reading) || IsUnresolvedPair(document, reading.Source) || IsUnresolvedPair(document, reading.Target))
        {
            return false;
        }

        // Who visits a place is known by the verb; a place where sides meet meets nobody.
        return !(reading is { Type: "MEETS", Rule: RelationSelection.Reader } && mentions[reading.Target].Type == MentionType.Place)
            && !(reading.Type == Demands && (IsToUndergo(reading.Sentence, reading.Trigger, target) || IsOnlyTold(reading.Sentence, reading.Trigger, target)))
            && !_forces.AreMovedIn(reading, target)
            && !((IsLoose(reading) || reading.Type == Demands) && AgainstDeeds.Contains(reading.Type, StringComparer.Ordinal) && IsVictimOfDeed(reading, target))
            && !IsMeans(reading, target);
    }

    /// <summary>"An anti-Norwegian rally": Norway does nothing there, and nothing but the protest is against it.</summary>
    private static bool IsStance(Sentence sentence, Mention mention) => Stance.Of(sentence.Tokens[mention.Tokens.Start].Form) is not null;

    /// <summary>Who holds an office of a country threatens others, not it nor its cities: "warned that an attack on Tehran would mean war" means the attacker.</summary>
    private bool IsTowardsOwn(Document document, Reading reading)
    {
        if (!TowardsOthers.Contains(reading.Type, StringComparer.Ordinal) && !(IsLoose(reading) && AgainstOrWithOthers.Contains(reading.Type, StringComparer.Ordinal)))
        {
            return false;
        }

        var (clusters, entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        var (source, target) = (clusters.Of(reading.Source), clusters.Of(reading.Target));
        string[] own = [entities[target].Id.Value, .. knowledge.Actors.FindById(entities[target].Id.Value) is { Type: "Location", Country: { } around } ? [around] : (string[])[]];
        return (knowledge.Actors.FindById(entities[source].Id.Value) is { Type: "Person" } known && own.Contains(known.Country, StringComparer.Ordinal))
            || source.Mentions.SelectMany(mention => document.Get<RelationLayer>().From(mention.Index)).Any(relation =>
                relation.State["HOLDS_OFFICE"] >= Likely && entities.TryGetValue(clusters.Of(relation.Target), out var body)
                && own.Contains(body.Id.Value, StringComparer.Ordinal));
    }

    /// <summary>Whether no frame of the lexicon holds both sides.</summary>
    private static bool IsLoose(Reading reading) => reading.Rule == RelationSelection.Reader || reading.Rule.EndsWith(LexiconReadings.Within, StringComparison.Ordinal);

    /// <summary>"The two sides": nobody can tell who, where nothing has said it.</summary>
    private static bool IsUnresolvedPair(Document document, int mention)
    {
        var found = document.Get<MentionLayer>().Mentions[mention];
        var sentence = document.Sentences[found.Sentence];
        return found.Form == MentionForm.Nominal && !document.Get<ClusterLayer>().Of(mention).HasName && NamedPairs.IsPair(sentence, sentence.HeadWordOf(found.Tokens))
            && sentence.HeadWordOf(found.Tokens).Lemma is "side" or "party" or "country" or "nation" or "leader" && NamedPairs.MeantBy(document, mention) is null;
    }

    /// <summary>"Opposes an attack on Iran", "condemned the killing of the envoy", "sought his arrest": that is nothing against Iran or the envoy, nor asked of him.</summary>
    private bool IsVictimOfDeed(Reading reading, Token target) =>
        target.Deprel is "nmod" or "nmod:poss" && reading.Sentence.HeadOf(target) is { Upos: "NOUN", Deprel: "obj" or "obl" or "nmod" or "nsubj:pass" } deed && deed != reading.Trigger
        && knowledge.Lexicon.SensesOf(deed.Lemma.ToLowerInvariant()).Any(sense =>
            sense is { PartOfSpeech: PartOfSpeech.Noun, IsState: false, Trigger.Length: 1 } && knowledge.Ontology.FindEvent(sense.Type) is { QuadClass: Graph.QuadClass.MaterialConflict } 
            && Slots(reading.Sentence, target) is var slots && (slots.Contains(new Slot(SlotKind.Preposition, "in")) || sense.Frames.Any(frame => frame.Targets.Any(slots.Contains))));

    private static List<Slot> Slots(Sentence sentence, Token word) =>
        word.Deprel == "nmod:poss" ? [new(SlotKind.Possessive)] : [.. FrameSlots.Prepositions(sentence, word).Select(preposition => new Slot(SlotKind.Preposition, preposition))];

    private static bool HasPartner(Document document, Reading reading) => reading.Type is "AGREES_WITH" or "MEETS" && SentenceMentions.Heads(document, reading.Sentence)
        .Select(index => reading.Sentence.Tokens[index]).Any(head => FrameSlots.Prepositions(reading.Sentence, head).Contains("with") && Governed.Depth(reading.Sentence, [reading.Trigger!], head) is not null);

    /// <summary>"Sent a warship to the region": against whom, that does not say.</summary>
    private static bool IsSomeRegion(Document document, Reading reading)
    {
        var target = document.Get<MentionLayer>().Mentions[reading.Target];
        return reading.Type == "MOBILIZES_AGAINST" && target is { Form: MentionForm.Nominal, Type: MentionType.Place } && !document.Get<ClusterLayer>().Of(reading.Target).HasName
            && reading.Sentence.HeadWordOf(target.Tokens).Lemma is "region" or "area" or "border" or "zone";
    }

    /// <summary>"Sent doctors": those are sent to somebody.</summary>
    private bool IsMeans(Reading reading, Token target) => reading.Type == "AIDS"
        && _senses.SensesAt(reading.Sentence, reading.Trigger!).Any(found => found.Sense.Type == reading.Type && found.Words.Skip(1).Contains(target));

    /// <summary>"Insisted that Chad has cooperated" asks nothing.</summary>
    private static bool IsOnlyTold(Sentence sentence, Token trigger, Token target) =>
        target.Deprel is "nsubj" or "nsubj:pass" && sentence.HeadOf(target) is { } clause && clause.Head == trigger.Index && ClauseReading.IsTold(sentence, clause);

    /// <summary>"Demanded that the prisoners be freed", "ordered the men released": who suffers what is asked for is not asked.</summary>
    private static bool IsToUndergo(Sentence sentence, Token trigger, Token target) =>
        sentence.HeadOf(target) is { } clause && (
            (target.Deprel == "nsubj:pass" && clause.Deprel is "ccomp" or "xcomp" && clause.Head == trigger.Index)
            || (target.Deprel is "obj" or "iobj" && clause == trigger && sentence.DependentsOf(trigger).Any(token => token.Deprel == "xcomp"
                && (sentence.DependentsOf(token).Any(aux => aux.Deprel == "aux:pass") || (token.Xpos is "VBN" or "VBD" && !sentence.DependentsOf(token).Any(mark => mark.Upos == "PART"))))));

    private bool IsMutual(Reading reading) => reading.IsMutual || (knowledge.Ontology.FindEvent(reading.Type)?.Symmetric ?? false) || reading.Type is "ATTACKS" or "AGREES_WITH" or "COOPERATES_WITH";
}
