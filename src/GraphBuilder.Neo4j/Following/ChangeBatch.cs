using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Following;

/// <summary>Changes of the feed as statements: nodes before what joins them, then removals, the joins first; rows ordered by key, so that locks are always taken in one order.</summary>
internal static class ChangeBatch
{
    public static IEnumerable<CypherStatement> Statements(IReadOnlyList<GraphChange> changes, WriteStatements write)
    {
        var sorted = changes.OrderBy(change => change.Key, StringComparer.Ordinal).ToLookup(change => (change.Kind, IsGone: change.Element is null));
        var kinds = Enum.GetValues<GraphElementKind>();
        foreach (var kind in kinds)
        {
            var present = sorted[(kind, false)];
            foreach (var statement in kind == GraphElementKind.Edge ? Edges(present, write) : Nonempty(present, rows => write.On(Name(kind), rows)))
            {
                yield return statement;
            }
        }

        foreach (var kind in kinds.Reverse())
        {
            var gone = sorted[(kind, true)];
            foreach (var statement in kind == GraphElementKind.Edge ? GoneEdges(gone, write) : GoneOthers(kind, gone, write))
            {
                yield return statement;
            }
        }
    }

    private static IEnumerable<CypherStatement> Edges(IEnumerable<GraphChange> changes, WriteStatements write) =>
        from change in changes
        group (object)GraphRows.Of(change.Element!) by ((GraphElement.EdgeLink)change.Element!).Value.Type into type
        orderby type.Key
        select write.OnEdges("edges", type.Key, [.. type]);

    private static IEnumerable<CypherStatement> Nonempty(IEnumerable<GraphChange> changes, Func<List<object>, CypherStatement> statement)
    {
        var rows = changes.Select(change => (object)GraphRows.Of(change.Element!)).ToList();
        return rows.Count == 0 ? [] : [statement(rows)];
    }

    private static IEnumerable<CypherStatement> GoneEdges(IEnumerable<GraphChange> changes, WriteStatements write) =>
        from change in changes
        let parts = GraphKey.Parts(change.Key, 4)
        group (object)new Dictionary<string, object?> { ["source"] = parts[1], ["target"] = parts[2], ["id"] = parts[3] } by parts[0] into type
        orderby type.Key
        select write.OnEdges("delete-edges", type.Key, [.. type]);

    private static IEnumerable<CypherStatement> GoneOthers(GraphElementKind kind, IEnumerable<GraphChange> changes, WriteStatements write)
    {
        string[] names = kind switch
        {
            GraphElementKind.Mention => ["article", "entity"],
            GraphElementKind.Contradiction => ["one", "other"],
            _ => ["id"],
        };
        var rows = changes
            .Select(change => names.Zip(GraphKey.Parts(change.Key, names.Length)).ToDictionary(part => part.First, part => (object?)part.Second))
            .ToList<object>();
        return rows.Count == 0 ? [] : [write.On($"delete-{Name(kind)}", rows)];
    }

    private static string Name(GraphElementKind kind) => kind switch
    {
        GraphElementKind.Outlet => "outlets",
        GraphElementKind.Entity => "entities",
        GraphElementKind.Article => "articles",
        GraphElementKind.Event => "events",
        GraphElementKind.Statement => "statements",
        GraphElementKind.Mention => "mentions",
        GraphElementKind.Contradiction => "contradictions",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
