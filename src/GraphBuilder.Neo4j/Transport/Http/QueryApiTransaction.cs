using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Transport.Http;

/// <summary>An explicit transaction of the Query API. The server ends it by itself when nothing comes for a minute, and on any error.</summary>
internal sealed class QueryApiTransaction(QueryApiTransport transport, string path, string? affinity) : INeo4jTransaction
{
    private static readonly TimeSpan RollbackTimeout = TimeSpan.FromSeconds(5);
    private bool _open = true;

    public async Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            var response = await transport.PostAsync(path, TypedJsonWriter.Write(statement, write: null), affinity, inTransaction: true, cancellationToken);
            return response.Result;
        }
        catch (Neo4jException exception) when (exception.Code is not (Neo4jErrorCode.Network or Neo4jErrorCode.TextTooLong))
        {
            _open = false;
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        _open = false;
        await transport.PostAsync($"{path}/commit", "{}"u8.ToArray(), affinity, inTransaction: true, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_open)
        {
            return;
        }

        _open = false;
        try
        {
            using var patience = new CancellationTokenSource(RollbackTimeout);
            await transport.DeleteAsync(path, affinity, patience.Token);
        }
        catch (Exception exception) when (exception is Neo4jException or OperationCanceledException)
        {
            // The server undoes it when its time is over; the error that led here is the one to tell.
        }
    }
}
