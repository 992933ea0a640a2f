using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>Which mentions mean the same.</summary>
public sealed class ClusterLayer : IDocumentLayer
{
    private readonly Dictionary<int, MentionCluster> _ofMention = [];

    /// <summary>Keeps the clusters that have mentions, in the order of their first.</summary>
    public ClusterLayer(IEnumerable<MentionCluster> clusters)
    {
        foreach (var cluster in clusters)
        {
            cluster.Sort();
        }

        Clusters = [.. clusters.Where(cluster => cluster.Mentions.Count > 0).OrderBy(cluster => cluster.Mentions[0].Index)];
        foreach (var cluster in Clusters)
        {
            foreach (var mention in cluster.Mentions)
            {
                _ofMention[mention.Index] = cluster;
            }
        }
    }

    /// <summary>The clusters in the order of their first mentions.</summary>
    public IReadOnlyList<MentionCluster> Clusters { get; }

    /// <summary>The cluster of a mention, by its index in the mention layer.</summary>
    public MentionCluster Of(int mention) => _ofMention[mention];
}
