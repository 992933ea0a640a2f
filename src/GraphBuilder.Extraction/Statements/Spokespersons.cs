using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "A spokesman for the Brotherhood condemned", "the head of AU forces accused": a person without a name who speaks for a body speaks as the body. Words only; deeds stay with
/// who does them.
/// </summary>
public sealed class Spokespersons(KnowledgeBase knowledge)
{
    private const float Likely = 0.5f;
    private static readonly string[] Belonging = ["LEADS", "MEMBER_OF", "PART_OF", "HOLDS_OFFICE"];

    /// <summary>The reading with the body for its spokesperson, where the sentence names the body.</summary>
    public Reading SpeakForBody(Document document, Reading reading)
    {
        if (reading.IsState || knowledge.Ontology.FindEvent(reading.Type) is not { QuadClass: QuadClass.VerbalCooperation or QuadClass.VerbalConflict })
        {
            return reading;
        }

        var clusters = document.Get<ClusterLayer>();
        var mention = document.Get<MentionLayer>().Mentions[reading.Source];
        if (mention.Form != MentionForm.Nominal || mention.Type is not (MentionType.Person or MentionType.Group) || clusters.Of(reading.Source).HasName)
        {
            return reading;
        }

        var body = document.Get<RelationLayer>().Relations
            .Where(relation => relation.Source == reading.Source && relation.Target != reading.Target && Belonging.Max(state => relation.State[state]) >= Likely)
            .Where(relation => IsBody(document, clusters.Of(relation.Target)))
            .OrderByDescending(relation => Belonging.Max(state => relation.State[state]))
            .Select(relation => (int?)relation.Target).FirstOrDefault();
        return body is { } speaker && clusters.Of(speaker) != clusters.Of(reading.Target) ? reading with { Source = speaker, Rule = reading.Rule + "+spokesperson" } : reading;
    }

    private static bool IsBody(Document document, MentionCluster cluster) =>
        cluster.Type == MentionType.Organization && document.Get<EntityLayer>().OfCluster.ContainsKey(cluster);
}
