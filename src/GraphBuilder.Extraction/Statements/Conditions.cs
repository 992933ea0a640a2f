using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>"Will strike unless the ministry pays", "will not open the pass until Kyiv yields": whose doing a threat or a refusal hangs on is whom it is meant for, where it has no target of its own.</summary>
internal sealed class Conditions(KnowledgeBase knowledge)
{
    /// <summary>What rules end with whose target is who must act.</summary>
    public const string Condition = "+condition";

    private const string Threatens = "THREATENS";
    private const int MostSteps = 3;
    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);
    private readonly ParticipantTypes _types = new(knowledge.Ontology);

    /// <summary>The readings of a verb of a sentence.</summary>
    public List<Reading> Find(Sentence sentence, Token verb, IReadOnlyList<Participant> participants, IReadOnlySet<int> mentioned)
    {
        foreach (var (sense, words) in _senses.SensesAt(sentence, verb).Where(found => found.Words[0] == verb && verb.Upos == "VERB" && CanHangOnOthers(sentence, found.Sense, verb)))
        {
            var must = WhoMustAct(sentence, verb, withIf: sense.Type == Threatens).ToHashSet();
            var targets = participants.Where(participant => must.Contains(participant.Head)).ToList();
            var sources = targets.Count == 0 ? [] : participants.Where(participant => _slots.Of(sentence, words, participant.Head, mentioned).Contains(new(SlotKind.Subject)));
            var found = sources.SelectMany(source => targets.Select(target => (Source: source, Target: target))).Where(pair => _types.Allow(sense, pair.Source, pair.Target)).ToList();
            if (found.Count > 0)
            {
                return found.ConvertAll(pair => Reading.Of(sentence, sense, LexiconReadings.TriggerOf(words), pair.Source.Mention, pair.Target.Mention) with { InPhrase = true, Rule = sense.Id + Condition });
            }
        }

        return [];
    }

    /// <summary>Threats do; so do what somebody will not do for others, and what he will do to them.</summary>
    private bool CanHangOnOthers(Sentence sentence, Sense sense, Token verb)
    {
        if (sense.IsState || sense.Type == Threatens)
        {
            return !sense.IsState;
        }

        var isNegated = sentence.DependentsOf(verb).Any(token => token.Lemma.ToLowerInvariant() is "not" or "never");
        var isFriendly = knowledge.Ontology.FindEvent(sense.Type)?.QuadClass is QuadClass.VerbalCooperation or QuadClass.MaterialCooperation;
        return sentence.DependentsOf(verb).Any(token => token.Xpos == "MD") && isFriendly == isNegated;
    }

    /// <summary>Those who are to act in the conditions of a verb: the subject of the clause, who acts in its passive, and the like in clauses beside it.</summary>
    private static IEnumerable<Token> WhoMustAct(Sentence sentence, Token verb, bool withIf) =>
        Chain(sentence, verb).SelectMany(sentence.DependentsOf).Where(clause => clause.Deprel == "advcl" && IsCondition(sentence, clause, withIf))
            .SelectMany(clause => sentence.DependentsOf(clause).Where(token => token.Deprel == "conj").Prepend(clause))
            .SelectMany(sentence.DependentsOf).Where(token => token.Deprel is "nsubj" or "nsubj:pass" or "obl:agent");

    /// <summary>The verb and what it says below it: "threatened to walk out unless", "threatened that it would walk out unless".</summary>
    private static IEnumerable<Token> Chain(Sentence sentence, Token verb)
    {
        var at = verb;
        for (var steps = 0; steps < MostSteps && at is not null; steps++)
        {
            yield return at;
            at = sentence.DependentsOf(at).FirstOrDefault(token => token.Deprel is "xcomp" or "ccomp" && token.Upos == "VERB");
        }
    }

    private static bool IsCondition(Sentence sentence, Token clause, bool withIf) =>
        sentence.DependentsOf(clause).Any(mark => mark.Deprel is "mark" or "advmod" && (mark.Lemma.ToLowerInvariant() is "unless" or "until" or "till" || (withIf && mark.Lemma.Equals("if", StringComparison.OrdinalIgnoreCase))));
}
