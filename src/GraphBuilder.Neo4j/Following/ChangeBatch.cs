using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Following;

/// <summary>Changes of the feed as statements: nodes before what joins them, then removals, the joins first; rows ordered by key, so that locks are always taken in one order.</summary>
/// <param name="write">The statements.</param>
/// <param name="rows">Makes their rows.</param>
internal sealed class ChangeBatch(WriteStatements write, GraphRows rows)
{
    public IEnumerable<CypherStatement> Statements(IReadOnlyList<GraphChange> changes)
    {
        var sorted = changes.OrderBy(change => change.Key, StringComparer.Ordinal).ToLookup(change => (change.Kind, IsGone: change.Element is null));
        var kinds = Enum.GetValues<GraphElementKind>();
        foreach (var kind in kinds)
        {
            var present = sorted[(kind, false)];
            foreach (var statement in kind == GraphElementKind.Edge ? Edges(present) : Others(kind, present))
            {
                yield return statement;
            }
        }

        foreach (var kind in kinds.Reverse())
        {
            var gone = sorted[(kind, true)];
            foreach (var statement in kind == GraphElementKind.Edge ? GoneEdges(gone) : GoneOthers(kind, gone))
            {
                yield return statement;
            }
        }
    }

    private IEnumerable<CypherStatement> Edges(IEnumerable<GraphChange> changes) =>
        from change in changes
        group (object)rows.Of(change.Element!) by ((GraphElement.EdgeLink)change.Element!).Value.Type into type
        orderby type.Key
        select write.OnEdges("edges", type.Key, [.. type]);

    private IEnumerable<CypherStatement> Others(GraphElementKind kind, IEnumerable<GraphChange> changes) =>
        On(Name(kind), changes.Select(change => (object)rows.Of(change.Element!)));

    private IEnumerable<CypherStatement> GoneEdges(IEnumerable<GraphChange> changes) =>
        from change in changes
        let parts = GraphKey.Parts(change.Key, 4)
        group (object)new Dictionary<string, object?> { ["source"] = IndexedText.Id(parts[1]), ["target"] = IndexedText.Id(parts[2]), ["id"] = IndexedText.Id(parts[3]) } by parts[0] into type
        orderby type.Key
        select write.OnEdges("delete-edges", type.Key, [.. type]);

    private IEnumerable<CypherStatement> GoneOthers(GraphElementKind kind, IEnumerable<GraphChange> changes)
    {
        string[] names = kind switch
        {
            GraphElementKind.Mention => ["article", "entity"],
            GraphElementKind.Contradiction => ["one", "other"],
            _ => ["id"],
        };
        return On(
            $"delete-{Name(kind)}",
            changes.Select(change => (object)names.Zip(GraphKey.Parts(change.Key, names.Length)).ToDictionary(part => part.First, part => (object?)IndexedText.Id(part.Second))));
    }

    private IEnumerable<CypherStatement> On(string name, IEnumerable<object> changes)
    {
        var list = changes.ToList();
        return list.Count == 0 ? [] : [write.On(name, list)];
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
