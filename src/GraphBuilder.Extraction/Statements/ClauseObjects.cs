using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Voice, and what is acted upon where it stands before the verb.</summary>
internal static class ClauseObjects
{
    /// <summary>Whether a verb is passive, by its auxiliary or as a participle that describes.</summary>
    public static bool IsPassive(Sentence sentence, Token verb) =>
        verb.Xpos == "VBN" && !sentence.DependentsOf(verb).Any(token => token.Deprel is "obj" || (token.Deprel == "aux" && token.Lemma == "have"))
        && (verb.Deprel.StartsWith("acl", StringComparison.Ordinal) || verb.Deprel == "advcl" || sentence.DependentsOf(verb).Any(token => token.Deprel is "aux:pass" or "nsubj:pass" or "obl:agent"));

    /// <summary>"The rebels who were arrested", "the rebels arrested", "were held and tried", "founded by monks, the city …": the noun or subject that the participle describes.</summary>
    public static IEnumerable<Token> ByMovement(Sentence sentence, Token verb)
    {
        if (sentence.HeadOf(verb) is not { } head)
        {
            yield break;
        }

        if (verb.Deprel == "acl" && IsPassive(sentence, verb))
        {
            yield return head;
        }

        if (verb.Deprel == "acl:relcl" && sentence.DependentsOf(verb).Any(token => ClauseSubjects.IsRelative(token) && token.Deprel is "obj" or "nsubj:pass"))
        {
            yield return head;
        }

        var isShared = verb is { Deprel: "conj", Xpos: "VBN" } && !sentence.DependentsOf(verb).Any(token => token.Deprel is "nsubj" or "nsubj:pass" or "obj");
        var isDescribed = verb.Deprel == "advcl" && IsPassive(sentence, verb) && !sentence.DependentsOf(verb).Any(token => token.Deprel is "nsubj" or "nsubj:pass");
        foreach (var subject in sentence.DependentsOf(head).Where(token => (isShared || isDescribed) && token.Deprel == "nsubj:pass" || isDescribed && token.Deprel == "nsubj"))
        {
            yield return subject;
        }
    }
}
