using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>"Saudi Arabia supports the talks, its foreign ministry said": who speaks behind a clause belongs to the one whom the clause is about.</summary>
internal static class ReportedSubjects
{
    /// <summary>What a possessive pronoun before the speaker means: the subject of the clause that is reported in front of it; null elsewhere.</summary>
    public static MentionCluster? MeantBy(MentionFacts mention, IEnumerable<MentionFacts> beside, MentionCluster?[] ofMention)
    {
        var sentence = mention.Sentence;
        if (!mention.IsPronoun || mention.Head.Deprel != "nmod:poss" || sentence.HeadOf(mention.Head) is not { Deprel: "nsubj" } speaker || sentence.HeadOf(speaker) is not { } told)
        {
            return null;
        }

        var clause = told.Deprel == "parataxis" ? sentence.HeadOf(told) : sentence.DependentsOf(told).FirstOrDefault(token => token.Deprel == "ccomp" && token.Index < speaker.Index);
        return beside.Where(other => other.Index < mention.Index && other.Head.Deprel is "nsubj" or "nsubj:pass" && clause is not null && other.Head.Head == clause.Index && Compatibility.MayJoin(mention, ofMention[other.Index]!))
            .Select(other => ofMention[other.Index]).FirstOrDefault();
    }
}
