#if OFFICIAL_PACKAGES
using GraphBuilder.Stores;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.Transport.Bolt;

/// <summary>An explicit transaction of the official driver; disposing of its session undoes what was not committed.</summary>
internal sealed class DriverTransaction(Official.IAsyncSession session, Official.IAsyncTransaction transaction) : INeo4jTransaction
{
    public Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        DriverErrors.TellAsync(() => DriverValues.RunAsync(transaction, statement, cancellationToken), cancellationToken);

    public Task CommitAsync(CancellationToken cancellationToken) => DriverErrors.TellAsync(
        async () =>
        {
            await transaction.CommitAsync();
            return true;
        },
        cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
            await session.DisposeAsync();
        }
        catch (Official.Neo4jException)
        {
            // The server undoes it by itself; the error that led here is the one to tell.
        }
    }
}
#endif
