using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>Holds clusters against what the user wants to be kept apart.</summary>
public sealed class ClustersKeptApart(KeptApart decisions)
{
    /// <summary>Whether two clusters must not become one: by any two of their names, or a name of one and the node that the other is or would be.</summary>
    public bool Forbids(MentionCluster one, MentionCluster other) =>
        decisions.Decisions.Count > 0 && (one.Mentions.Any(mention => Forbids(mention, other)) || other.Mentions.Any(mention => Forbids(mention, one)));

    /// <summary>Whether a mention must not join a cluster.</summary>
    public bool Forbids(MentionFacts mention, MentionCluster cluster) =>
        decisions.Decisions.Count > 0 && !mention.IsPronoun
        && ((cluster.Actor is { } actor && decisions.Forbids(mention.Words, actor))
            || cluster.Mentions.Any(other => other.IsName && (decisions.Forbids(mention.Words, other.Words) || decisions.Forbids(mention.Words, NodeId.Of(other.Mention.Type, other.Words)))));
}
