using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>Which node of the graph a cluster is, and why.</summary>
/// <param name="Id">Names the node across articles.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Type">Its type, a label of the graph.</param>
/// <param name="Reason">Why it is this one.</param>
/// <param name="IsKnown">Whether the seed knowledge has it.</param>
/// <param name="Wikidata">Its Wikidata item.</param>
/// <param name="FinerType">A type of the ontology below its type, where one is known.</param>
public sealed record EntityIdentity(
    EntityId Id, string Name, string Type, string Reason, bool IsKnown = false, string? Wikidata = null, string? FinerType = null)
{
    /// <summary>A known actor.</summary>
    public static EntityIdentity Of(Actor actor, string reason) => new(new(actor.Id), actor.Name, actor.Type, reason, IsKnown: true, actor.Wikidata, actor.FinerType);

    /// <summary>A node from type and name, for a cluster that has a name.</summary>
    public static EntityIdentity Named(MentionCluster cluster, WrittenOutNames writtenOut)
    {
        // The fullest form; of equally full ones that with small letters (headlines are in capitals), then the first.
        var name = cluster.Mentions.Where(mention => mention.IsName)
            .OrderByDescending(mention => mention.KeyWords.Length)
            .ThenByDescending(mention => mention.Words.Any(char.IsLower))
            .First().Words;
        return new(IdFor(cluster.Type, cluster.Type == MentionType.Person ? name : writtenOut.Of(name)), name, TypeName(cluster.Type), "type and name");
    }

    /// <summary>The id of a node from type and name.</summary>
    public static EntityId IdFor(MentionType type, string name) => new(NodeId.Of(type, name));

    /// <summary>What the graph calls a type of mention.</summary>
    public static string TypeName(MentionType type) => type == MentionType.Place ? "Location" : type.ToString();
}
