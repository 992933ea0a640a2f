namespace GraphBuilder.Stores;

/// <summary>
/// Keys of the change feed. The key of a node is its id. The key of a link holds what a follower needs to find the link without a search after it is gone: for
/// a mention the article and the entity, for a contradiction both statements, for an edge its type, source, target and id; joined by tabs, which no id holds.
/// </summary>
public static class GraphKey
{
    /// <summary>Makes a key.</summary>
    public static string Of(params ReadOnlySpan<string> parts) => string.Join('\t', parts);

    /// <summary>The key of an element.</summary>
    public static string Of(GraphElement element) => element switch
    {
        GraphElement.OutletNode outlet => outlet.Id,
        GraphElement.EntityNode entity => entity.Id.Value,
        GraphElement.ArticleNode article => article.Id.Value,
        GraphElement.EventNode happening => happening.Value.Id.Value,
        GraphElement.StatementNode statement => statement.Value.Id.Value,
        GraphElement.MentionLink mention => Of(mention.Article.Value, mention.Entity.Value),
        GraphElement.EdgeLink { Value: var edge } => Of(edge.Type, edge.Source.Value, edge.Target.Value, edge.Id),
        GraphElement.ContradictionLink link => Of(link.One.Value, link.Other.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(element)),
    };

    /// <summary>The parts that a key was made of.</summary>
    /// <exception cref="FormatException">It has another number of parts than <paramref name="count"/>.</exception>
    public static string[] Parts(string key, int count)
    {
        var parts = key.Split('\t');
        return parts.Length == count ? parts : throw new FormatException($"the key '{key}' of the change feed has {parts.Length} parts instead of {count}");
    }
}
