using System.Collections.Immutable;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>States by the senses of the lexicon: where a word has a known sense and two mentions stand in the places of its frame.</summary>
public sealed class LexiconStates(KnowledgeBase knowledge)
{
    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>What the words of a sentence say of pairs of its participants.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="participants">Its mentions that can take part.</param>
    /// <param name="mentioned">The head words of all its mentions, by index.</param>
    public IEnumerable<(StatePair Pair, StateFinding Finding)> Find(Sentence sentence, IReadOnlyList<StateParticipant> participants, IReadOnlySet<int> mentioned)
    {
        foreach (var token in sentence.Tokens.Where(token => token.Upos is "VERB" or "NOUN" or "ADJ" or "PROPN" && !IsAnother(sentence, token)))
        {
            foreach (var (sense, words) in _senses.SensesAt(sentence, token).Where(found => found.Sense.IsState && found.Words[0] == token))
            {
                var places = participants.Select(participant => (Participant: participant, Slots: SlotsOf(sentence, words, participant, mentioned))).ToList();
                if (sense.Frames.Select(frame => PairsOf(sentence, sense, frame, places).ToList()).FirstOrDefault(found => found.Count > 0) is { } pairs)
                {
                    foreach (var pair in pairs)
                    {
                        yield return (pair, new(sense.Type, sense.Prior, sense.Id, IsPredicate(sentence, token) ? token : null, IsOver(sentence, token)));
                    }

                    break;
                }
            }
        }
    }

    /// <summary>"The deputy head" is none.</summary>
    private bool IsAnother(Sentence sentence, Token word) => EffectsOn(sentence, word).Contains(TitleModifierEffect.Deputy);

    /// <summary>"A former member" is none now.</summary>
    private bool IsOver(Sentence sentence, Token word) => EffectsOn(sentence, word).Any(effect => effect is TitleModifierEffect.Past or TitleModifierEffect.Future);

    private IEnumerable<TitleModifierEffect> EffectsOn(Sentence sentence, Token word) => sentence.DependentsOf(word)
        .Where(token => token.Deprel is "amod" or "compound" or "advmod").Select(token => knowledge.Titles.EffectOf(token.Form));

    /// <summary>Whether a clause says it, which may deny it or doubt it; beside a name or as one itself it is taken for granted, and so is a participle ("will help civilians besieged there").</summary>
    private static bool IsPredicate(Sentence sentence, Token word) => (word.Upos == "VERB" && (word.Deprel != "acl" || sentence.DependentsOf(word).Any(token => token.Lemma == "to"))) || sentence.DependentsOf(word).Any(token => token.Deprel is "nsubj" or "nsubj:pass" or "cop");

    private IEnumerable<StatePair> PairsOf(Sentence sentence, Sense sense, Frame frame, List<(StateParticipant Participant, IReadOnlySet<Slot> Slots)> places)
    {
        var sources = FirstFilled(frame.Sources, places);
        var pairs = frame.InOnePhrase
            ? sources.SelectMany((one, index) => sources.Skip(index + 1).Select(other => new StatePair(sentence, one, other)))
            : sources.SelectMany(source => FirstFilled(frame.Targets, places)
                .Where(target => target.Head != source.Head && !Coordination.AreCoordinated(sentence, source.Head, target.Head))
                .Select(target => new StatePair(sentence, source, target)));
        return pairs.Where(pair => TypesFit(sense.SourceTypes, pair.Source) && TypesFit(sense.TargetTypes, pair.Target));
    }

    private bool TypesFit(ImmutableArray<string> types, StateParticipant participant) =>
        types.IsEmpty || types.Any(type => knowledge.Ontology.IsA(participant.EntityType, type));

    private static List<StateParticipant> FirstFilled(IEnumerable<Slot> slots, List<(StateParticipant Participant, IReadOnlySet<Slot> Slots)> places) =>
        slots.Select(slot => places.Where(place => place.Slots.Contains(slot)).Select(place => place.Participant).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>
    /// The places of a frame; around a noun that says what somebody is, only those of its own phrase and clause, but also by apposition, as a title, by being the noun itself and after
    /// "as": "Khan, a member of the party", "rebel leader Khan", "members of the party", "flies as part of the wing".
    /// </summary>
    private IReadOnlySet<Slot> SlotsOf(Sentence sentence, IReadOnlyList<Token> words, StateParticipant participant, IReadOnlySet<int> mentioned)
    {
        var (trigger, head) = (words[0], participant.Head);
        if (trigger.Upos is not ("NOUN" or "PROPN"))
        {
            return _slots.Of(sentence, words, head, mentioned);
        }

        if (head == trigger
            || (trigger.Head == head.Index && trigger.Deprel is "appos" or "compound" or "nmod:desc" or "flat" or "nmod:unmarked")
            || (head.Head == trigger.Index && head.Deprel is "appos" or "flat"))
        {
            return _slots.Of(sentence, words, head, mentioned).Append(new Slot(SlotKind.Subject)).ToHashSet();
        }

        if (sentence.AncestorsOf(head).Contains(trigger) || trigger.Deprel == "xcomp")
        {
            return _slots.Of(sentence, words, head, mentioned);
        }

        var subject = new Slot(SlotKind.Subject);
        return sentence.HeadOf(trigger) is { Upos: "VERB" } verb && sentence.DependentsOf(trigger).Any(mark => mark is { Deprel: "case", Lemma: "as" })
            && _slots.Of(sentence, [verb], head, mentioned).Contains(subject) ? new HashSet<Slot> { subject } : new HashSet<Slot>();
    }
}
