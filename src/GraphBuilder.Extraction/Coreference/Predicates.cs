using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>"Mr. Osei is the first president of the club", "the vote made her the first mayor": what is said to be the one, is that one. "A president" is any.</summary>
public static class Predicates
{
    /// <summary>The cluster of that which a description says it is, or null.</summary>
    /// <param name="description">The mention.</param>
    /// <param name="beside">The mentions of its sentence.</param>
    /// <param name="ofMention">The cluster of each mention of the document, where it has one.</param>
    public static MentionCluster? SubjectOf(MentionFacts description, IEnumerable<MentionFacts> beside, IReadOnlyList<MentionCluster?> ofMention)
    {
        if (description.Mention.Form != MentionForm.Nominal || SubjectOf(description.Sentence, description.Head) is not { } subject)
        {
            return null;
        }

        var mention = beside.FirstOrDefault(other => other.Head.Index == subject.Index);
        return mention is not null && ofMention[mention.Index] is { } cluster && Compatibility.MayJoin(description, cluster) ? cluster : null;
    }

    private static Token? SubjectOf(Sentence sentence, Token head)
    {
        var dependents = sentence.DependentsOf(head).ToList();
        if (!dependents.Exists(token => token.Deprel == "det" && token.Lemma == "the") || dependents.Exists(token => token.Deprel is "case" or "cc"))
        {
            return null;
        }

        return dependents.Exists(token => token.Deprel == "cop") ? dependents.Find(token => token.Deprel == "nsubj")
            : head.Deprel == "xcomp" && sentence.HeadOf(head) is { Lemma: "make" } verb ? sentence.DependentsOf(verb).FirstOrDefault(token => token.Deprel == "obj")
            : null;
    }
}
