using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Events that a noun tells whose one side stands beside it and whose other side is the subject of the clause: "said in an interview with the weekly", "captured him during a raid on the house", "with
/// Norwegian backing, the army …", "faces criticism from the bishops".
/// </summary>
internal sealed class NounsInClauses(KnowledgeBase knowledge, ExtractionOptions options)
{
    /// <summary>What rules end with whose other side is the subject of the clause.</summary>
    public const string Clause = "+clause";

    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal) { "about", "on", "over", "against", "despite", "without", "of", "because", "by", "as", "than", "like" };
    private static readonly HashSet<string> Meanwhile = new(StringComparer.Ordinal) { "during", "in", "for", "with", "through" };

    /// <summary>How the subject of the clause is said to suffer the act: "under pressure from", "with the help of", "despite objections by", "at the request of".</summary>
    private static readonly Dictionary<string, string[]> Suffering = new(StringComparer.Ordinal)
    {
        ["with"] = ["SUPPORTS", "AIDS", "COOPERATES_WITH"],
        ["under"] = ["DEMANDS", "THREATENS", "COERCES", "AIDS"],
        ["to"] = ["DEMANDS"],
        ["at"] = ["DEMANDS"],
        ["despite"] = ["ACCUSES", "REJECTS", "PROTESTS_AGAINST", "DEMANDS", "THREATENS"],
        ["amid"] = ["ACCUSES", "DEMANDS"],
    };

    /// <summary>"With the help of Norway", "at the request of Norway": beside a noun that serves, "of" says whose it is.</summary>
    private static readonly Slot Of = new(SlotKind.Preposition, "of");

    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);
    private readonly ClauseSubjects _subjects = new(knowledge.Lexicon);
    private readonly ParticipantTypes _types = new(knowledge.Ontology);

    /// <summary>The readings of a noun of a sentence.</summary>
    public List<Reading> Find(Sentence sentence, Token noun, IReadOnlyList<Participant> participants, IReadOnlySet<int> mentioned)
    {
        var phrase = WholeOf(sentence, noun, mentioned);
        if (noun.Upos != "NOUN" || mentioned.Contains(noun.Index) || sentence.HeadOf(phrase) is not { Upos: "VERB" } verb || phrase.Deprel is not ("obl" or "obj"))
        {
            return [];
        }

        var subjects = WhoActs(sentence, verb, participants, mentioned);
        var isPassive = ClauseObjects.IsPassive(sentence, verb);
        var preposition = phrase.Deprel == "obj" ? null : FrameSlots.Prepositions(sentence, phrase).FirstOrDefault();
        if (subjects.Count == 0 || (phrase.Deprel == "obl" && preposition is null))
        {
            return [];
        }

        foreach (var (sense, words) in _senses.SensesAt(sentence, noun).Where(found => found.Words[0] == noun && found.Sense is { IsState: false, PartOfSpeech: PartOfSpeech.Noun }))
        {
            var places = participants.Select(participant => (Participant: participant, Slots: _slots.Of(sentence, words, participant.Head, mentioned))).ToList();
            foreach (var frame in sense.Frames)
            {
                var (sources, targets) = (In(frame.Sources), In(frame.Targets));
                var pairs = phrase != noun && !frame.Reciprocal ? []
                    : sources.Count == 0 && Acts(sense, frame, verb, preposition, isPassive) ? subjects.SelectMany(subject => targets.Select(target => (Source: subject, Target: target)))
                    : targets.Count == 0 && !frame.Reciprocal && Suffers(sense, verb, preposition, isPassive) ? (sources.Count > 0 ? sources : In([Of])).SelectMany(source => subjects.Select(subject => (Source: source, Target: subject)))
                    : [];
                if (frame.InOnePhrase && frame.Reciprocal && sources.Count == 0 && Acts(sense, frame, verb, preposition, isPassive) && (sense.Type != "ATTACKS" || IsWithoutObject(sentence, verb)))
                {
                    pairs = InPairs(sentence, subjects, participants);
                }

                if (pairs.Where(pair => _types.Allow(sense, pair.Source, pair.Target)).ToList() is { Count: > 0 } found)
                {
                    return found.ConvertAll(pair => Reading.Of(sentence, sense, noun, pair.Source.Mention, pair.Target.Mention) with { Probability = sense.Prior * options.DepthShare, Rule = sense.Id + Clause });
                }
            }

            List<Participant> In(IEnumerable<Slot> slots) => [.. places.Where(place => slots.Any(place.Slots.Contains)).Select(place => place.Participant)];
        }

        return [];
    }

    /// <summary>"A round of talks", "a team for talks": the noun that holds it, where that is nobody.</summary>
    private static Token WholeOf(Sentence sentence, Token noun, IReadOnlySet<int> mentioned)
    {
        var at = noun;
        while (at.Deprel == "nmod" && FrameSlots.Prepositions(sentence, at).Any(preposition => preposition is "of" or "for") && sentence.HeadOf(at) is { Upos: "NOUN" } whole && !mentioned.Contains(whole.Index))
        {
            at = whole;
        }

        return at;
    }

    private List<Participant> WhoActs(Sentence sentence, Token verb, IReadOnlyList<Participant> participants, IReadOnlySet<int> mentioned)
    {
        var heads = _subjects.Of(sentence, verb, mentioned).Concat(sentence.DependentsOf(verb).Where(token => token.Deprel == "nsubj:pass")).Select(token => token.Index).ToHashSet();
        return [.. participants.Where(participant => heads.Contains(participant.Head.Index))];
    }

    /// <summary>"Chad and Niger adjourned their talks", "ministers of Chad and Niger": two side by side talk with one another.</summary>
    private static IEnumerable<(Participant Source, Participant Target)> InPairs(Sentence sentence, List<Participant> subjects, IReadOnlyList<Participant> participants)
    {
        var sides = subjects.SelectMany(subject => participants.Where(other => other == subject || (other.Head.Deprel == "conj" && other.Head.Head == subject.Head.Index))).ToList();
        if (sides is [var whole])
        {
            var first = participants.FirstOrDefault(part => part.Head.Head == whole.Head.Index && part.Head.Deprel is "amod" or "compound" or "nmod:poss" or "nmod");
            sides = [.. participants.Where(part => first is not null && (part == first || (part.Head.Deprel == "conj" && part.Head.Head == first.Head.Index)))];
        }

        return sides is [var one, var another] ? [(one, another)] : [];
    }

    /// <summary>"Chad and Niger killed rebels in clashes": not with one another.</summary>
    private static bool IsWithoutObject(Sentence sentence, Token verb) => !sentence.DependentsOf(verb).Any(token => token.Deprel == "obj");

    /// <summary>Who talks during talks takes part in them; what one does "during a raid" or "for an offensive" is part of one's own.</summary>
    private bool Acts(Sense sense, Frame frame, Token verb, string? preposition, bool isPassive) =>
        preposition is null ? frame.Reciprocal && !IsAgainst(verb)
        : frame.Reciprocal || sense.Type == "MEETS" ? !Apart.Contains(preposition)
        : Meanwhile.Contains(preposition) && !isPassive && sense.Type is "ATTACKS" or "COERCES" or "MOBILIZES_AGAINST";

    private bool Suffers(Sense sense, Token verb, string? preposition, bool isPassive) =>
        preposition is null ? knowledge.Lexicon.OperatorsOf(verb.Lemma.ToLowerInvariant()).Any(op => op.Kind == OperatorKind.Converse)
        : preposition is "in" or "during" ? sense.Type == "ATTACKS" && (isPassive || verb.Lemma == "die")
        : Suffering.TryGetValue(preposition, out var types) && types.Contains(sense.Type, StringComparer.Ordinal);

    /// <summary>"Rejected talks with": whoever does that does not talk.</summary>
    private bool IsAgainst(Token verb) => knowledge.Lexicon.SensesOf(verb.Lemma.ToLowerInvariant()).Any(sense => sense.Trigger.Length == 1 && sense.Type is "REJECTS" or "ACCUSES" or "COERCES" or "ATTACKS" or "SANCTIONS");
}
