using System.Text;

namespace GraphBuilder.Stores;

/// <summary>
/// Keys of the change feed. The key of a node is its id. The key of a link holds what a follower needs to find the link without a search after it is gone: for
/// a mention the article and the entity, for a contradiction both statements, for an edge its type, source, target and id; joined by tabs. A tab or backslash in an id has a backslash
/// before it.
/// </summary>
public static class GraphKey
{
    /// <summary>Makes a key.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var escaped = new string[parts.Length];
        for (var place = 0; place < parts.Length; place++)
        {
            escaped[place] = parts[place].AsSpan().ContainsAny('\t', '\\')
                ? parts[place].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\\t", StringComparison.Ordinal)
                : parts[place];
        }

        return string.Join('\t', escaped);
    }

    /// <summary>The key of an element.</summary>
    public static string Of(GraphElement element) => element switch
    {
        GraphElement.OutletNode outlet => Of(outlet.Id),
        GraphElement.EntityNode entity => Of(entity.Id.Value),
        GraphElement.ArticleNode article => Of(article.Id.Value),
        GraphElement.EventNode happening => Of(happening.Value.Id.Value),
        GraphElement.StatementNode statement => Of(statement.Value.Id.Value),
        GraphElement.MentionLink mention => Of(mention.Article.Value, mention.Entity.Value),
        GraphElement.EdgeLink { Value: var edge } => Of(edge.Type, edge.Source.Value, edge.Target.Value, edge.Id),
        GraphElement.ContradictionLink link => Of(link.One.Value, link.Other.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(element)),
    };

    /// <summary>The parts that a key was made of.</summary>
    /// <exception cref="FormatException">It has another number of parts than <paramref name="count"/>.</exception>
    public static string[] Parts(string key, int count)
    {
        var parts = key.Contains('\\', StringComparison.Ordinal) ? SplitEscaped(key) : key.Split('\t');
        return parts.Length == count ? parts : throw new FormatException($"the key '{key}' of the change feed has {parts.Length} parts instead of {count}");
    }

    private static string[] SplitEscaped(string key)
    {
        var parts = new List<StringBuilder> { new() };
        for (var place = 0; place < key.Length; place++)
        {
            switch (key[place])
            {
                case '\t':
                    parts.Add(new StringBuilder());
                    break;
                case '\\' when place + 1 < key.Length:
                    parts[^1].Append(key[++place]);
                    break;
                default:
                    parts[^1].Append(key[place]);
                    break;
            }
        }

        return [.. parts.Select(part => part.ToString())];
    }
}
