using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>"Our parliament" is that of the country whose minister says so.</summary>
public sealed class SpeakersCountry(KnowledgeBase knowledge)
{
    private const float Likely = 0.5f;
    private static readonly string[] Belonging = ["HOLDS_OFFICE", "LEADS", "PART_OF", "MEMBER_OF", "CITIZEN_OF"];

    /// <summary>The country of the one who says "our" of a description; null where nobody does or his country is not known.</summary>
    public Actor? Of(Document document, MentionFacts description)
    {
        if (!description.Sentence.DependentsOf(description.Head).Any(token => token.Deprel == "nmod:poss" && Pronouns.IsFirstPerson(token.Form) && Pronouns.IsPlural(token.Form) == true)
            || SpeakerOf(document, description) is not { } speaker)
        {
            return null;
        }

        if (speaker.Actor is { Type: "Country" } itself)
        {
            return itself;
        }

        var members = speaker.Mentions.Select(mention => mention.Index).ToHashSet();
        var clusters = document.Get<ClusterLayer>();
        var countries = document.Get<RelationLayer>().Relations
            .Where(relation => members.Contains(relation.Source) && Belonging.Max(state => relation.State[state]) >= Likely)
            .Select(relation => clusters.Of(relation.Target).Actor).Where(actor => actor is { Type: "Country" }).Distinct().ToList();
        return countries is [var only] ? only
            : speaker.Mentions.Select(mention => mention.Country).Append(speaker.Actor?.Country).FirstOrDefault(id => id is not null) is { } known ? knowledge.Actors.FindById(known)
            : null;
    }

    /// <summary>The one to whom the reader ascribes what the description does, else the subject of the verb that reports the clause.</summary>
    private static MentionCluster? SpeakerOf(Document document, MentionFacts description)
    {
        var said = document.Get<RelationLayer>().Relations.FirstOrDefault(relation => (relation.Source == description.Index || relation.Target == description.Index) && relation.SaidBy is not null);
        if (said is { SaidBy: { } by })
        {
            return ClusterAt(document, description.Sentence, by);
        }

        var sentence = description.Sentence;
        for (var token = description.Head; token is not null; token = sentence.HeadOf(token))
        {
            if (token.Deprel is "ccomp" or "parataxis" && sentence.HeadOf(token) is { } verb && sentence.DependentsOf(verb).FirstOrDefault(dependent => dependent.Deprel == "nsubj") is { } subject)
            {
                return ClusterAt(document, sentence, subject.Index);
            }
        }

        return null;
    }

    private static MentionCluster? ClusterAt(Document document, Sentence sentence, int token) =>
        document.Get<ClusterLayer>().Clusters.FirstOrDefault(cluster => cluster.Mentions.Any(mention => mention.Sentence == sentence && mention.Head.Index == token));
}
