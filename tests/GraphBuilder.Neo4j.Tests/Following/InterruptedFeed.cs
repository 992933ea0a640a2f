using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Tests.Following;

/// <summary>A feed during whose n-th reading something happens: in the middle of a batch, with its transaction open.</summary>
internal sealed class InterruptedFeed(IGraphFeed feed, int reading, Action interruption) : IGraphFeed
{
    private int _readings;

    public string StoreId => feed.StoreId;

    public long LatestChange => feed.LatestChange;

    public IReadOnlyList<GraphChange> Read(long after, int limit)
    {
        if (++_readings == reading)
        {
            interruption();
        }

        return feed.Read(after, limit);
    }
}
