using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Whether somebody who stands deeper below a trigger than its frame says can be the one whom the act is directed at.</summary>
public sealed class InnerTargets(KnowledgeBase knowledge)
{
    private const string Demands = "DEMANDS", Aids = "AIDS", Coerces = "COERCES", Attacks = "ATTACKS";
    private static readonly string[] Other = [Aids, Coerces, "SANCTIONS", "SUPPORTS", "REJECTS", "ACCUSES"];
    private const double Sure = 0.6;
    private static readonly string[] Local = ["ATTACKS", "PROTESTS_AGAINST", "ACCUSES", "REJECTS", "THREATENS", "AGREES_WITH"];

    /// <summary>Whether the way from the participant up to the trigger lets it be the target.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="sense">What the trigger means.</param>
    /// <param name="path">The words from the participant's head up to the one that hangs on the trigger.</param>
    public bool MayBeTarget(Sentence sentence, Sense sense, IReadOnlyList<Token> path) => !IsScene(sentence, sense, path) && sense.Type switch
    {
        Demands => !IsIntended(sentence, path[^1]) && !path.Any(word => word.Deprel == "acl") && !path.Any(word => IsFor(sentence, word)),
        Coerces or Attacks when IsGivenTo(sentence, path[^1]) => false,
        _ => !Other.Contains(sense.Type, StringComparer.Ordinal) || !IsVictim(sentence, sense, path),
    };

    /// <summary>"Bombings in Jakarta", "protested in Cairo", "agreed on it in Geneva": where it happened.</summary>
    private static bool IsScene(Sentence sentence, Sense sense, IReadOnlyList<Token> path) => path[0].Upos == "PROPN" && (Local.Contains(sense.Type, StringComparer.Ordinal) || sense is { Type: Coerces, PartOfSpeech: PartOfSpeech.Noun }) && IsInPlace(sentence, path[^1]);

    private static bool IsInPlace(Sentence sentence, Token word) =>
        word.Deprel is "obl" or "nmod" && FrameSlots.Prepositions(sentence, word).Any(preposition => preposition is "in" or "across" or "throughout");

    /// <summary>"Wants to free the town": what somebody means to do himself he asks of nobody.</summary>
    private bool IsIntended(Sentence sentence, Token below) =>
        below.Deprel == "xcomp" && sentence.HeadOf(below) is { } above
        && knowledge.Lexicon.OperatorsOf(above.Lemma.ToLowerInvariant()).Any(op => op is { Kind: OperatorKind.Commitment, Actor: ComplementActor.Source } or { Kind: OperatorKind.Failure, Modality: Modality.Possible })
        && !sentence.DependentsOf(above).Any(token => token.Deprel is "obj" or "iobj");

    /// <summary>"Sent the money back to the families": who gets something is not seized.</summary>
    private static bool IsGivenTo(Sentence sentence, Token below) => below.Deprel == "obl" && FrameSlots.Prepositions(sentence, below).Any(preposition => preposition is "to" or "for");

    /// <summary>"Demanded treatment for a prisoner": for whom, and not of whom.</summary>
    private static bool IsFor(Sentence sentence, Token word) => FrameSlots.Prepositions(sentence, word).Contains("for");

    /// <summary>"Helped to stop the smugglers", "paid for a bombing of the bridge", "stopped attacks on the villagers": who suffers that is not the one helped or stopped.</summary>
    private bool IsVictim(Sentence sentence, Sense sense, IReadOnlyList<Token> path) => path.TakeWhile(word => !IsInPlace(sentence, word)).Skip(1).Any(word => IsHostile(word, sense.Type));

    private bool IsHostile(Token word, string except) =>
        (except == Aids && knowledge.Lexicon.OperatorsOf(word.Lemma.ToLowerInvariant()).Any(op => op is { Kind: OperatorKind.Failure, Negates: true, Words.Length: 1 }))
        || (knowledge.Lexicon.SensesOf(word.Lemma.ToLowerInvariant()).FirstOrDefault(sense => sense.Trigger.Length == 1) is { IsState: false, Prior: >= Sure } sense
            && knowledge.Ontology.FindEvent(sense.Type) is { QuadClass: QuadClass.MaterialConflict } && sense.Type != except);
}
