using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Tests.Following;

/// <summary>A feed of changes that a test makes by hand, as a store gives them: each element once, under its latest number, whole transactions only.</summary>
internal sealed class ChangeFeed : IGraphFeed
{
    private readonly Dictionary<(GraphElementKind, string), GraphChange> _changes = [];

    public string StoreId { get; init; } = "store-1";

    public long LatestChange { get; private set; }

    /// <summary>One transaction.</summary>
    public ChangeFeed Save(params IEnumerable<GraphElement> elements)
    {
        LatestChange++;
        foreach (var element in elements)
        {
            Put(new GraphChange(LatestChange, KindOf(element), GraphKey.Of(element), element));
        }

        return this;
    }

    /// <summary>One transaction.</summary>
    public ChangeFeed Remove(params IEnumerable<GraphElement> elements)
    {
        LatestChange++;
        foreach (var element in elements)
        {
            Put(new GraphChange(LatestChange, KindOf(element), GraphKey.Of(element), Element: null));
        }

        return this;
    }

    public IReadOnlyList<GraphChange> Read(long after, int limit)
    {
        var read = new List<GraphChange>();
        foreach (var transaction in _changes.Values.Where(change => change.Number > after).OrderBy(change => change.Number).GroupBy(change => change.Number))
        {
            if (read.Count > 0 && read.Count + transaction.Count() > limit)
            {
                break;
            }

            read.AddRange(transaction);
        }

        return read;
    }

    private void Put(GraphChange change) => _changes[(change.Kind, change.Key)] = change;

    private static GraphElementKind KindOf(GraphElement element) => element switch
    {
        GraphElement.OutletNode => GraphElementKind.Outlet,
        GraphElement.EntityNode => GraphElementKind.Entity,
        GraphElement.ArticleNode => GraphElementKind.Article,
        GraphElement.EventNode => GraphElementKind.Event,
        GraphElement.StatementNode => GraphElementKind.Statement,
        GraphElement.MentionLink => GraphElementKind.Mention,
        GraphElement.EdgeLink => GraphElementKind.Edge,
        _ => GraphElementKind.Contradiction,
    };
}
