using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Transport;

/// <summary>An open transaction; disposing of it undoes what was not committed. Any error ends it.</summary>
public interface INeo4jTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement.</summary>
    /// <exception cref="Neo4jException">The server refused it, could not be reached, or has ended the transaction.</exception>
    Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Makes what was done lasting. Where the answer is lost, nobody knows whether it was.</summary>
    /// <exception cref="Neo4jException">The server refused it, could not be reached, or has ended the transaction.</exception>
    Task CommitAsync(CancellationToken cancellationToken);
}
