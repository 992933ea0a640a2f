namespace GraphBuilder.Stores;

/// <summary>The changes of a store in order, for others that follow it.</summary>
public interface IGraphFeed
{
    /// <summary>Tells this store from any other: a follower of another store must begin anew.</summary>
    string StoreId { get; }

    /// <summary>The number of the latest change; 0 for an empty store.</summary>
    long LatestChange { get; }

    /// <summary>
    /// The elements that have changed after a number, each once with its present content, ordered by number. At least one whole transaction where there is
    /// one, then further whole transactions while <paramref name="limit"/> allows. An element that was changed again later stands under the later
    /// number, so a relationship may come before the content of its ends.
    /// </summary>
    /// <param name="after">The number up to which the follower has followed; 0 for all.</param>
    /// <param name="limit">About how many changes to give at most.</param>
    IReadOnlyList<GraphChange> Read(long after, int limit);
}
