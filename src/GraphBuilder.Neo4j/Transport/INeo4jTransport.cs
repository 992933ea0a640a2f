using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Transport;

/// <summary>
/// Carries statements to one database of a Neo4j server. It repeats nothing: that is <see cref="Neo4jDatabase"/>'s part. Bookmarks are not carried: the follower reads
/// its cursor in the transaction that writes, and people's queries may lag behind by what a cluster needs to spread a write.
/// </summary>
public interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>The server's address, without credentials.</summary>
    string Address { get; }

    /// <summary>Asks the server what it is.</summary>
    /// <exception cref="Neo4jException">It cannot be reached or is no Neo4j.</exception>
    Task<Neo4jServer> DescribeAsync(CancellationToken cancellationToken);

    /// <summary>Runs a statement in a transaction of its own.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="write">Whether it may write; the server refuses writes otherwise.</param>
    /// <param name="cancellationToken">Ends it early; the server may go on.</param>
    /// <exception cref="Neo4jException">The server refused it, or could not be reached.</exception>
    Task<QueryResult> RunAsync(CypherStatement statement, bool write, CancellationToken cancellationToken);

    /// <summary>Opens a transaction that may write; undone unless it is committed.</summary>
    /// <exception cref="Neo4jException">The server refused it, or could not be reached.</exception>
    Task<INeo4jTransaction> BeginAsync(CancellationToken cancellationToken);
}
