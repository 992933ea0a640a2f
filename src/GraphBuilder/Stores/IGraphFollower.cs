namespace GraphBuilder.Stores;

/// <summary>A projection of the store that follows its changes, such as Neo4j.</summary>
public interface IGraphFollower
{
    /// <summary>What messages call it: its address.</summary>
    string Name { get; }

    /// <summary>
    /// Applies the changes that it does not have yet, batch by batch, until it is level with the feed; safe to repeat and to interrupt. Gives the number of the change
    /// that it has followed up to.
    /// </summary>
    /// <exception cref="StoreUnavailableException">It cannot be reached or refuses; what was applied stays.</exception>
    Task<long> CatchUpAsync(IGraphFeed feed, CancellationToken cancellationToken);
}
