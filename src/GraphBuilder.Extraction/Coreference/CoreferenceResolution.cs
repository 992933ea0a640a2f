using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Stages;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>
/// Decides which mentions mean the same: names by rules, descriptions and pronouns by the model's scores where nothing bars them. Precision first.
/// </summary>
public sealed class CoreferenceResolution(KnowledgeBase knowledge) : IDocumentStage
{
    private readonly MentionFactsReader _facts = new(knowledge);
    private readonly OfficeHolders _holders = new(knowledge.Titles);

    /// <inheritdoc />
    public string Name => "coreference";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(MentionLayer), typeof(KnownActorLayer), typeof(CoreferenceLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(ClusterLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var mentions = _facts.Read(document);
        var scores = document.Get<CoreferenceLayer>();
        var clusters = NameClustering.Cluster(mentions);
        var ofMention = new MentionCluster?[mentions.Count];
        foreach (var cluster in clusters)
        {
            foreach (var mention in cluster.Mentions)
            {
                ofMention[mention.Index] = cluster;
            }
        }

        foreach (var mention in mentions.Where(mention => ofMention[mention.Index] is null))
        {
            var cluster = Appositive(mention, mentions, ofMention) ?? _holders.MeantBy(document, mention, clusters) ?? BestEarlier(mention, scores, ofMention);
            if (cluster is null)
            {
                clusters.Add(cluster = new MentionCluster());
            }

            cluster.Add(mention, cluster.Mentions.Count == 0 ? null : mention.IsPronoun ? "pronoun" : "description");
            ofMention[mention.Index] = cluster;
        }

        document.Set(new ClusterLayer(clusters));
    }

    private static MentionCluster? BestEarlier(MentionFacts mention, CoreferenceLayer scores, MentionCluster?[] ofMention)
    {
        var (best, bestScore) = ((MentionCluster?)null, scores.Apart(mention.Index));
        for (var earlier = scores.FirstCompared(mention.Index); earlier < mention.Index; earlier++)
        {
            if (scores.Together(earlier, mention.Index) is var score && score > bestScore
                && ofMention[earlier] is { } cluster && Compatibility.MayJoin(mention, cluster))
            {
                (best, bestScore) = (cluster, score);
            }
        }

        return best;
    }

    /// <summary>"Abbas Araghchi, the foreign minister", "the foreign minister, Abbas Araghchi": a description in apposition to a name means its bearer.</summary>
    private static MentionCluster? Appositive(MentionFacts mention, IReadOnlyList<MentionFacts> mentions, MentionCluster?[] ofMention)
    {
        if (mention.Mention.Form != MentionForm.Nominal)
        {
            return null;
        }

        var named = mentions.FirstOrDefault(other => other.IsName && other.Mention.Sentence == mention.Mention.Sentence
            && (Apposition.Explains(mention.Sentence, mention.Head, other.Head) || Apposition.Explains(mention.Sentence, other.Head, mention.Head)));
        return named is not null && ofMention[named.Index] is { } cluster && Compatibility.MayJoin(mention, cluster) ? cluster : null;
    }
}
