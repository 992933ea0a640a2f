using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Readings that the lexicon gives by itself: where a word has a known sense and mentions stand in the places of its frame. The reader's own probability for the pair, low as it may be,
/// is part of the confidence.
/// </summary>
public sealed class LexiconReadings(KnowledgeBase knowledge, ExtractionOptions options)
{
    /// <summary>What rules end with whose target stands deeper than the frame says.</summary>
    public const string Within = "+within";

    private const string Mediates = "MEDIATES";
    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);
    private readonly ParticipantTypes _types = new(knowledge.Ontology);
    private readonly NounsInClauses _clauses = new(knowledge, options);
    private readonly InnerTargets _inner = new(knowledge);
    private readonly Conditions _conditions = new(knowledge);

    /// <summary>The readings of a document by the lexicon alone.</summary>
    public IEnumerable<Reading> Find(Document document)
    {
        var relations = document.Get<RelationLayer>().Relations.ToDictionary(relation => (relation.Source, relation.Target));
        foreach (var sentence in document.Sentences)
        {
            var participants = Participant.AllOf(document, sentence);
            if (participants.Count < 2)
            {
                continue;
            }

            var mentioned = SentenceMentions.Heads(document, sentence);
            foreach (var token in sentence.Tokens.Where(token => token.Upos is "VERB" or "NOUN" or "ADJ"))
            {
                foreach (var reading in FirstSense(sentence, token, participants, mentioned))
                {
                    var probability = Weigh(reading, relations.GetValueOrDefault((reading.Source, reading.Target)));
                    if (probability >= options.LexiconThreshold)
                    {
                        yield return reading with { Probability = probability };
                    }
                }
            }
        }
    }

    /// <summary>The sense's prior and what the reader thinks of the pair; that it would call it the same, were there an event, speaks for it too.</summary>
    private double Weigh(Reading reading, Relation? relation)
    {
        var happens = relation is null ? 0 : 1 - relation.Event[LabelDistribution.None];
        var agrees = relation is not null && knowledge.Ontology.FindEvent(relation.Event.BestOtherThanNone)?.Name == reading.Type;
        var share = reading.SenseWords > 1 || reading.InPhrase ? options.PhraseShare : options.LexiconShare;
        var together = (share * reading.Probability) + ((1 - share) * happens);
        return agrees ? together + (options.AgreementBonus * (1 - together)) : together;
    }

    private List<Reading> FirstSense(Sentence sentence, Token token, List<Participant> participants, IReadOnlySet<int> mentioned)
    {
        foreach (var (sense, words) in _senses.SensesAt(sentence, token))
        {
            if (words[0] != token || sense.IsState)
            {
                continue;
            }

            var places = participants.ConvertAll(participant => (Participant: participant, Slots: _slots.Of(sentence, words, participant.Head, mentioned)));
            var targets = !sense.IsTowardsPeople ? places : participants.ConvertAll(participant => (Participant: participant, Slots: _slots.Of(sentence, words, participant.Head, mentioned, byThings: false)));
            foreach (var frame in sense.Frames)
            {
                var found = Pairs(frame, places, targets).Where(pair => _types.Allow(sense, pair.Source, pair.Target)).ToList();
                var thirds = found.ConvertAll(pair => Third(sense, frame, pair, places));
                if (found.Count > 0 && (frame.Thirds.IsEmpty || thirds.TrueForAll(third => third is not null)))
                {
                    return [.. found.Zip(thirds, (pair, third) => Reading.Of(sentence, sense, TriggerOf(words), pair.Source.Mention, pair.Target.Mention) with
                    {
                        InPhrase = words[0].Upos == "VERB" && frame.Targets.FirstOrDefault(targets.First(place => place.Participant == pair.Target).Slots.Contains).Kind == SlotKind.Preposition,
                        Third = third?.Mention,
                        ThirdRole = third is null ? null : sense.Type == Mediates ? ThirdParty.Side : ThirdParty.Mediator,
                    })];
                }
            }
        }

        return _conditions.Find(sentence, token, participants, mentioned) is { Count: > 0 } conditional ? conditional
            : FindWithin(sentence, token, participants, mentioned) is { Count: > 0 } within ? within
            : _clauses.Find(sentence, token, participants, mentioned);
    }

    /// <summary>Where nobody stands in the place of the target, the one who stands nearest inside what the trigger governs: "eased restrictions on movement in Darfur".</summary>
    private List<Reading> FindWithin(Sentence sentence, Token token, List<Participant> participants, IReadOnlySet<int> mentioned)
    {
        var longest = 0;
        foreach (var (sense, words) in _senses.SensesAt(sentence, token).Where(found => found.Words[0] == token))
        {
            // "Held talks" is no "held": the longest phrase has the sense, whether its frame is filled or not.
            longest = Math.Max(longest, words.Count);
            if (words.Count < longest || sense.IsState || !sense.Frames.Any(frame => !frame.Reciprocal) || IsSpeech(sense))
            {
                continue;
            }

            var sources = participants.Where(participant => _slots.Of(sentence, words, participant.Head, mentioned) is var slots
                && sense.Frames.Any(frame => frame.Sources.Any(slot => slot.Kind != SlotKind.Self && slots.Contains(slot)))).ToList();
            var governed = participants.Except(sources).Where(participant => !IsOwn(sentence, participant.Head) && !IsActedOn(words[0], participant.Head))
                .Select(participant => (Participant: participant, Path: Governed.Path(sentence, words, participant.Head)))
                .Where(found => found.Path is not null && _inner.MayBeTarget(sentence, sense, found.Path));
            foreach (var below in governed.GroupBy(found => found.Path!.Count).OrderBy(group => group.Key))
            {
                var found = sources.SelectMany(source => below.Select(target => (Source: source, Target: target.Participant))).Where(pair => _types.Allow(sense, pair.Source, pair.Target) && MayBePlace(sense, pair.Target)).ToList();
                if (found.Count > 0)
                {
                    return found.ConvertAll(pair => Reading.Of(sentence, sense, TriggerOf(words), pair.Source.Mention, pair.Target.Mention) with
                    {
                        Probability = sense.Prior * options.DepthShare,
                        Rule = sense.Id + Within,
                    });
                }
            }
        }

        return [];
    }

    /// <summary>"A proposal for a Middle East conference" asks nothing of the Middle East: words are for those who can answer. Deeds happen to places too.</summary>
    private bool MayBePlace(Sense sense, Participant target) =>
        !knowledge.Ontology.IsA(target.Type, "Location") || knowledge.Ontology.FindEvent(sense.Type) is { QuadClass: Graph.QuadClass.MaterialConflict or Graph.QuadClass.MaterialCooperation };

    /// <summary>"Told": of all that is told, nothing is asked of those who are named in it.</summary>
    private bool IsSpeech(Sense sense) => sense.Trigger.Length == 1 && knowledge.Lexicon.OperatorsOf(sense.Trigger[0]).Any(op => op is { Kind: OperatorKind.Speech, Words.Length: 1 });

    /// <summary>The noun that carries the event where the trigger ends with one ("imposed sanctions"), else its head.</summary>
    internal static Token TriggerOf(IReadOnlyList<Token> words) => words[^1] is { Upos: "NOUN", Deprel: not ("compound" or "amod") } noun ? noun : words[0];

    /// <summary>"Sent fighters to Gao": where the frame has no place for the object, the object is not the other side, and the other side is not there.</summary>
    private static bool IsActedOn(Token verb, Token head) => head.Head == verb.Index && head.Deprel is "obj" or "nsubj:pass";

    /// <summary>"Withdrew its troops": what somebody has is no other party.</summary>
    private static bool IsOwn(Sentence sentence, Token head) => sentence.DependentsOf(head).Any(token => token is { Deprel: "nmod:poss", Upos: "PRON" });

    private static IEnumerable<(Participant Source, Participant Target)> Pairs(
        Frame frame, List<(Participant Participant, IReadOnlySet<Slot> Slots)> places, List<(Participant Participant, IReadOnlySet<Slot> Slots)> acted)
    {
        var sources = FirstFilled(frame.Sources, places);
        if (frame.InOnePhrase)
        {
            sources = sources is [var both] ? PartsOf(both, places.ConvertAll(place => place.Participant)) : sources;
            return sources.SelectMany((one, index) => sources.Skip(index + 1).Select(other => (one, other)));
        }

        var targets = FirstFilled(frame.Targets, acted);
        return sources.SelectMany(source => targets.Where(target => target != source).Select(target => (source, target)));
    }

    /// <summary>"Serbian and Croatian negotiators met": the two sides stand inside one phrase.</summary>
    private static List<Participant> PartsOf(Participant whole, List<Participant> participants) =>
        participants.Where(part => part.Head.Head == whole.Head.Index && part.Head.Deprel is "amod" or "compound" or "nmod:poss")
            .SelectMany(first => participants.Where(part => part == first || (part.Head.Deprel == "conj" && part.Head.Head == first.Head.Index))).ToList();

    private Participant? Third(Sense sense, Frame frame, (Participant Source, Participant Target) pair, List<(Participant Participant, IReadOnlySet<Slot> Slots)> places) =>
        FirstFilled(frame.Thirds, places).FirstOrDefault(third => third.Entity != pair.Target.Entity && _types.Allow(sense, pair.Source, third));

    /// <summary>All who stand in the likeliest place that anybody stands in.</summary>
    private static List<Participant> FirstFilled(IEnumerable<Slot> slots, List<(Participant Participant, IReadOnlySet<Slot> Slots)> places) =>
        slots.Select(slot => places.Where(place => place.Slots.Contains(slot)).Select(place => place.Participant).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
}
