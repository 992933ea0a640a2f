using System.Diagnostics;
using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Stores;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace GraphBuilder.Neo4j;

/// <summary>
/// One database of a Neo4j server. Does work again when it failed for a reason that may pass, so all of it must be safe to repeat; what fails for good comes out as
/// <see cref="StoreUnavailableException"/> with the server's address, the reason and the remedy.
/// </summary>
public sealed class Neo4jDatabase
{
    private readonly INeo4jTransport _transport;
    private readonly Neo4jOptions _options;
    private readonly ResiliencePipeline _again;
    private Neo4jServer? _server;

    /// <summary>Uses a transport; nothing is sent yet.</summary>
    public Neo4jDatabase(INeo4jTransport transport, IOptions<Neo4jOptions> options, TimeProvider clock, ILogger<Neo4jDatabase> logger)
    {
        _transport = transport;
        _options = options.Value;
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = clock };
        if (_options.Retries > 0)
        {
            pipeline.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<Neo4jException>(exception => exception.MayPass),
                MaxRetryAttempts = _options.Retries,
                Delay = _options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                MaxDelay = TimeSpan.FromSeconds(30),
                OnRetry = attempt =>
                {
                    logger.TryingAgain(_transport.Address, attempt.Outcome.Exception!.Message, attempt.AttemptNumber + 1, _options.Retries, attempt.RetryDelay);
                    return default;
                },
            });
        }

        _again = pipeline.Build();
    }

    /// <summary>The server's address and the database, as messages name it.</summary>
    public string Name => $"{_transport.Address} (database {_options.Database})";

    /// <summary>Makes sure that the server is there, lets us in, has the database, and is recent enough.</summary>
    /// <exception cref="StoreUnavailableException">It is not so.</exception>
    public async Task<Neo4jServer> CheckAsync(CancellationToken cancellationToken)
    {
        await ReadAsync(new CypherStatement("RETURN 1 AS one"), cancellationToken);
        return _server!;
    }

    /// <summary>Runs a statement that reads.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or refuses.</exception>
    public Task<QueryResult> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        AttemptAsync("read", token => _transport.RunAsync(statement, write: false, token), cancellationToken);

    /// <summary>Runs a statement in a transaction of its own, as schema statements and <c>CALL … IN TRANSACTIONS</c> must be.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or refuses.</exception>
    public Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        AttemptAsync("write", token => _transport.RunAsync(statement, write: true, token), cancellationToken);

    /// <summary>Does work in one transaction and commits it. The work is done anew, from its start, when the transaction fails for a reason that may pass,
    /// also when the answer to the commit was lost: it must begin by finding out where it stands.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or refuses.</exception>
    public Task<T> WriteAsync<T>(Func<INeo4jTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        AttemptAsync(
            "transaction",
            async token =>
            {
                await using var transaction = await _transport.BeginAsync(token);
                var result = await work(transaction, token);
                await transaction.CommitAsync(token);
                return result;
            },
            cancellationToken);

    private async Task<T> AttemptAsync<T>(string operation, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var span = Neo4jTelemetry.Start(operation, _options.Database);
        try
        {
            return await _again.ExecuteAsync(
                async token =>
                {
                    _server ??= Recent(await _transport.DescribeAsync(token));
                    return await work(token);
                },
                cancellationToken);
        }
        catch (Neo4jException exception)
        {
            span?.SetStatus(ActivityStatusCode.Error, exception.Code);
            throw Unavailable(exception);
        }
    }

    private Neo4jServer Recent(Neo4jServer server) => server.IsRecentEnough ? server : throw new StoreUnavailableException(
        $"the Neo4j at {_transport.Address} is version {server.Version}, which is too old: GraphBuilder needs {Neo4jServer.OldestVersion} or later; upgrade the server.");

    private StoreUnavailableException Unavailable(Neo4jException exception)
    {
        var address = _transport.Address;
        var message = exception.Code switch
        {
            Neo4jErrorCode.Network =>
                $"Neo4j at {address} cannot be reached: {exception.Message}. Check that it runs and that NEO4J_URI names its address.",
            Neo4jErrorCode.ServerBusy =>
                $"Neo4j at {address} does not work now: {exception.Message}. Look into its logs.",
            Neo4jErrorCode.NotNeo4j =>
                $"what answers at {address} is not Neo4j's HTTP address: {exception.Message}. NEO4J_URI names the HTTP port, usually 7474, of Neo4j {Neo4jServer.OldestVersion} or later.",
            Neo4jErrorCode.Unauthorized or Neo4jErrorCode.RateLimit =>
                $"Neo4j at {address} does not let the user '{_options.Username}' in: {exception.Message} Set NEO4J_USERNAME and NEO4J_PASSWORD.",
            Neo4jErrorCode.CredentialsExpired =>
                $"Neo4j at {address} wants the user '{_options.Username}' to change the password first. Log in with Neo4j Browser, change it, and set NEO4J_PASSWORD.",
            Neo4jErrorCode.Forbidden =>
                $"Neo4j at {address} does not allow the user '{_options.Username}' to do this: {exception.Message} Give the user the right, or set NEO4J_USERNAME and NEO4J_PASSWORD.",
            Neo4jErrorCode.DatabaseNotFound =>
                $"Neo4j at {address} has no database '{_options.Database}'. Create it, or set NEO4J_DATABASE.",
            Neo4jErrorCode.TextTooLong =>
                $"Neo4j at {address} cannot take what is to be written: {exception.Message}.",
            _ => $"Neo4j at {address} refuses: {exception.Message} ({exception.Code}).",
        };
        return new StoreUnavailableException(message, exception) { MayPass = exception.MayPass };
    }
}
