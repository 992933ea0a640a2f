using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>
/// Puts names together that mean the same: the same known actor, the same full name, a surname with the one full name that it ends, an abbreviation with the
/// name that it shortens. Two different full names are never one.
/// </summary>
public sealed class NameClustering(KnowledgeBase knowledge)
{
    private readonly ClustersKeptApart _apart = new(knowledge.KeptApart);
    private readonly WrittenOutNames _writtenOut = new(knowledge.Actors);
    private readonly ShorterNames _shorter = new(knowledge.Lexicon);

    /// <summary>The clusters of the names among the mentions, in the order of the text.</summary>
    public List<MentionCluster> Cluster(IEnumerable<MentionFacts> mentions)
    {
        var clusters = new Dictionary<string, MentionCluster>(StringComparer.Ordinal);
        foreach (var mention in mentions.Where(mention => mention.IsName && mention.Key.Length > 0))
        {
            var key = mention.Known?.Actor.Id ?? $"{(mention.Mention.Type == MentionType.Person ? $"person {mention.Key}" : $"other {NameKey.Of(_writtenOut.Of(mention.Words))}")}";
            if (!clusters.TryGetValue(key, out var cluster))
            {
                clusters.Add(key, cluster = new MentionCluster());
            }

            cluster.Add(mention, mention.Known is null ? "same name" : MergeReason.Of(mention.Words, ByKind(mention.Known.Kind)));
        }

        var all = clusters.Values.ToList();
        SameNames.Join(all);
        new BracketedNames(_apart).Join(all);
        JoinShorterNames(all);
        new MisspelledSurnames(_apart).Join(all);
        return [.. all.Where(cluster => cluster.Mentions.Count > 0)];
    }

    private void JoinShorterNames(List<MentionCluster> clusters)
    {
        // Long texts have thousands of names; one shortens another only where they share a word, or letters.
        var byWord = clusters.SelectMany((cluster, place) => cluster.Mentions.SelectMany(mention => mention.KeyWords).Distinct(StringComparer.Ordinal).Select(word => (word, place)))
            .ToLookup(pair => pair.word, pair => pair.place, StringComparer.Ordinal);

        // Longest first, so that a name joins the fullest form that there is.
        foreach (var shorter in clusters.OrderBy(Words).ToList())
        {
            if (shorter.Mentions.Count == 0)
            {
                continue;
            }

            var candidates = MayBeLonger(shorter, clusters, byWord)
                .Where(longer => longer != shorter && longer.Mentions.Count > 0 && !_apart.Forbids(shorter, longer))
                .Select(longer => (Cluster: longer, Reason: Shortens(shorter, longer)))
                .Where(candidate => candidate.Reason is not null)
                .ToList();
            if (candidates.Count > 0)
            {
                // Several bearers of one surname: the one whom the article named last before the first use of it.
                var first = shorter.Mentions[0].Index;
                var (longer, reason) = candidates.Count == 1 ? candidates[0]
                    : candidates.OrderByDescending(c => c.Cluster.Mentions.Where(m => m.Index < first).Select(m => m.Index).DefaultIfEmpty(-1).Max()).First();
                longer.Absorb(shorter, MergeReason.Of(shorter.Mentions[0].Words, reason!));
            }
        }
    }

    private static IEnumerable<MentionCluster> MayBeLonger(MentionCluster shorter, List<MentionCluster> clusters, ILookup<string, int> byWord)
    {
        var brief = shorter.Mentions.MaxBy(mention => mention.KeyWords.Length)!;
        return ShorterNames.LooksLikeAcronym(brief)
            ? clusters
            : byWord[brief.KeyWords[0]].Concat(byWord[brief.KeyWords[^1]]).Distinct().Order().Select(place => clusters[place]);
    }

    private static string ByKind(MatchKind kind) => kind switch
    {
        MatchKind.Told => "your aliases",
        MatchKind.Name => "known name",
        _ => $"known {kind.ToString().ToLowerInvariant()}",
    };

    private static int Words(MentionCluster cluster) => cluster.Mentions.Count == 0 ? 0 : cluster.Mentions.Max(mention => mention.KeyWords.Length);

    private string? Shortens(MentionCluster shorter, MentionCluster longer)
    {
        if (shorter.Actor is not null && longer.Actor is not null)
        {
            return null;
        }

        // The fullest form of the shorter: that "Brandt" has joined Olaf Brandt does not make him Sara Brandt.
        var brief = shorter.Mentions.MaxBy(mention => mention.KeyWords.Length)!;
        return longer.Mentions.DistinctBy(mention => mention.Key).Select(full => _shorter.Reason(brief, full, longer.Type)).FirstOrDefault(reason => reason is not null);
    }
}
