using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>"Deployed 300 officers", "promised to send more troops": nothing is done to the forces that somebody moves; they are his own.</summary>
public sealed class OwnForces(KnowledgeBase knowledge)
{
    private const string Mobilizes = "MOBILIZES_AGAINST";

    /// <summary>Whether a reading's target is the forces that its own verb, or the verb that it promises or plans, moves.</summary>
    /// <param name="reading">An event with a trigger.</param>
    /// <param name="target">The head word of its target.</param>
    public bool AreMovedIn(Reading reading, Token target) =>
        target.Deprel is "obj" or "nsubj:pass" && IsForce(target) && reading.Sentence.HeadOf(target) is { } verb && MovesForces(verb)
        && (verb == reading.Trigger || (verb.Deprel == "xcomp" && verb.Head == reading.Trigger!.Index));

    private bool IsForce(Token noun) => knowledge.Lexicon.FindNoun(noun.Lemma.ToLowerInvariant()) is { Kind: ActorNounKind.Service, FinerType: "Military" or "Force" };

    /// <summary>Whether the lexicon knows the verb with a noun for forces: "deploy troops".</summary>
    private bool MovesForces(Token verb) =>
        knowledge.Lexicon.SensesOf(verb.Lemma.ToLowerInvariant()).Any(sense => sense is { Type: Mobilizes, PartOfSpeech: PartOfSpeech.Verb, Trigger.Length: > 1 }
            && knowledge.Lexicon.FindNoun(sense.Trigger[1]) is { Kind: ActorNounKind.Service });
}
