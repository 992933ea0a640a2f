using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>The same words, once read as a person and once as something else, mean the body or place that is known by them, else what they mean more often.</summary>
public static class SameNames
{
    /// <summary>Makes one of clusters with the same name.</summary>
    public static void Join(List<MentionCluster> clusters)
    {
        JoinKnown(clusters);
        foreach (var group in clusters.Where(cluster => cluster.Actor is null).GroupBy(KeyOf).ToList())
        {
            var ordered = group.OrderByDescending(cluster => cluster.Mentions.Count).ToList();
            foreach (var rarer in ordered.Skip(1))
            {
                ordered[0].Absorb(rarer, "same name");
            }
        }
    }

    /// <summary>"Maoist" and "Maoists" are one; "Norris" is no plural.</summary>
    private static string KeyOf(MentionCluster cluster) =>
        cluster.Mentions[0].Key is var key && cluster.Mentions.All(mention => mention.Mention.Type is MentionType.Organization or MentionType.Group) && key.EndsWith("ists", StringComparison.Ordinal) ? key[..^1] : key;

    private static void JoinKnown(List<MentionCluster> clusters)
    {
        var known = clusters.Where(cluster => cluster.Actor is { Type: not "Person" })
            .SelectMany(cluster => cluster.Mentions.Where(mention => mention.Known!.Kind <= MatchKind.Acronym).Select(mention => (mention.Key, cluster)))
            .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.cluster, StringComparer.Ordinal);
        foreach (var unknown in clusters.Where(cluster => cluster.Actor is null && cluster.Gender is Gender.Unknown or Gender.Thing).ToList())
        {
            var name = unknown.Mentions[0].Key;
            if (known.TryGetValue(name, out var cluster) && !clusters.Exists(other => IsPersonOf(name, other)))
            {
                cluster.Absorb(unknown, "same name");
            }
        }

        clusters.RemoveAll(cluster => cluster.Mentions.Count == 0);
    }

    /// <summary>"Ford" in an article about Ada Ford.</summary>
    private static bool IsPersonOf(string surname, MentionCluster cluster) =>
        cluster.Mentions.Any(mention => mention.Mention.Type == MentionType.Person && mention.KeyWords is { Length: > 1 } words && words[^1] == surname);
}
