using GraphBuilder.Graph;
using GraphBuilder.Neo4j.Schema;
using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Stores;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Neo4j.Following;

/// <summary>
/// Follows a store's changes in Neo4j. A batch is one transaction that begins by locking and reading the cursor node, and ends by moving it: whatever happens, a change is
/// written once and none is left out, and of several followers only one writes at a time.
/// </summary>
public sealed class Neo4jFollower : IGraphFollower
{
    /// <summary>The cursor of a database whose graph is being removed; the removal is taken up again before anything else.</summary>
    private const long Wiping = -1;

    private readonly Neo4jDatabase _database;
    private readonly SchemaMigrator _schema;
    private readonly int _batchSize;
    private readonly ILogger<Neo4jFollower> _logger;
    private readonly GraphRows _rows;
    private readonly Lazy<WriteStatements> _write;
    private bool _schemaIsCurrent;

    /// <summary>Reads the statements when they are first needed.</summary>
    public Neo4jFollower(Neo4jDatabase database, SchemaMigrator schema, RelationshipTypes types, IOptions<Neo4jOptions> options, ILogger<Neo4jFollower> logger)
    {
        _database = database;
        _schema = schema;
        _batchSize = options.Value.BatchSize;
        _logger = logger;
        _rows = new GraphRows(types);
        _write = new Lazy<WriteStatements>(() => WriteStatements.Read(options.Value.CypherFolder));
    }

    /// <inheritdoc />
    public string Name => $"Neo4j at {_database.Name}";

    /// <summary>How far the database has followed: null where it never did.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or refuses.</exception>
    public async Task<Neo4jPosition?> PositionAsync(CancellationToken cancellationToken)
    {
        var result = await _database.ReadAsync(
            new CypherStatement("OPTIONAL MATCH (c:GraphBuilderCursor {id: 'graph'}) RETURN c.store AS store, c.change AS change, c.followedAt AS followedAt"),
            cancellationToken);
        return result.Rows[0] is [string store, long change, DateTimeOffset followedAt] ? new Neo4jPosition(store, change, followedAt) : null;
    }

    /// <inheritdoc />
    /// <remarks>Applies the schema first where that was not done: without its constraints two writers could make a node twice.</remarks>
    public async Task<long> CatchUpAsync(IGraphFeed feed, CancellationToken cancellationToken)
    {
        await ApplySchemaAsync(cancellationToken);
        if (await PositionAsync(cancellationToken) is { } position && position.StoreId == feed.StoreId && position.Change == feed.LatestChange)
        {
            return position.Change;
        }

        long total = 0;
        while (true)
        {
            var step = await _database.WriteAsync((transaction, token) => StepAsync(transaction, feed, token), cancellationToken);
            if (step.IsLast)
            {
                _logger.CaughtUp(_database.Name, total, step.Change);
                return step.Change;
            }

            total += step.Changes;
            _logger.WroteBatch(step.Changes, _database.Name, step.Change);
        }
    }

    /// <summary>Removes the graph from the database, whichever store it came from, and writes it anew. What others have added under our labels goes too.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or refuses; the next <see cref="CatchUpAsync"/> goes on.</exception>
    public async Task<long> ResyncAsync(IGraphFeed feed, CancellationToken cancellationToken)
    {
        await ApplySchemaAsync(cancellationToken);
        await _database.WriteAsync(
            async (transaction, token) =>
            {
                _logger.Wiping(_database.Name);
                await transaction.RunAsync(_write.Value["cursor"], token);
                return await transaction.RunAsync(Advance(feed.StoreId, Wiping), token);
            },
            cancellationToken);
        return await CatchUpAsync(feed, cancellationToken);
    }

    private async Task ApplySchemaAsync(CancellationToken cancellationToken)
    {
        if (!_schemaIsCurrent)
        {
            await _schema.ApplyAsync(cancellationToken);
            _schemaIsCurrent = true;
        }
    }

    // Under the lock of the cursor throughout: whoever else follows or removes at this moment finds the next step where this one ended.
    private async Task<Step> StepAsync(INeo4jTransaction transaction, IGraphFeed feed, CancellationToken cancellationToken)
    {
        var cursor = (await transaction.RunAsync(_write.Value["cursor"], cancellationToken)).Rows[0];
        var change = cursor[1] as long? ?? 0;
        RefuseAnotherStore(cursor[0] as string, change, feed);
        if (change == Wiping)
        {
            return await WipeAsync(transaction, feed, cancellationToken);
        }

        var changes = feed.Read(change, _batchSize);
        if (changes.Count == 0)
        {
            return new Step(change, 0, IsLast: true);
        }

        foreach (var statement in new ChangeBatch(_write.Value, _rows).Statements(changes))
        {
            await transaction.RunAsync(statement, cancellationToken);
        }

        change = changes[^1].Number;
        await transaction.RunAsync(Advance(feed.StoreId, change), cancellationToken);
        return new Step(change, changes.Count, IsLast: false);
    }

    private async Task<Step> WipeAsync(INeo4jTransaction transaction, IGraphFeed feed, CancellationToken cancellationToken)
    {
        var wipe = _write.Value["wipe"] with { Parameters = new Dictionary<string, object?> { ["limit"] = _batchSize } };
        if ((await transaction.RunAsync(wipe, cancellationToken)).Rows[0][0] is not 0L)
        {
            return new Step(Wiping, 0, IsLast: false);
        }

        await transaction.RunAsync(Advance(feed.StoreId, 0), cancellationToken);
        return new Step(0, 0, IsLast: false);
    }

    private void RefuseAnotherStore(string? store, long change, IGraphFeed feed)
    {
        const string Remedy = "To replace the graph there with this store's, run `graphbuilder schema resync`; to keep it, use another database (NEO4J_DATABASE, NEO4J_URI).";
        if (store is not null && store != feed.StoreId)
        {
            throw new StoreUnavailableException($"{Name} holds the graph of another store ({store}, and this one is {feed.StoreId}). {Remedy}");
        }

        if (change > feed.LatestChange)
        {
            throw new StoreUnavailableException(
                $"{Name} has followed this store up to change {change}, but the store ends at {feed.LatestChange}: it was probably put back from a copy. {Remedy}");
        }
    }

    private CypherStatement Advance(string store, long change) =>
        _write.Value["advance"] with { Parameters = new Dictionary<string, object?> { ["store"] = store, ["change"] = change } };

    private readonly record struct Step(long Change, int Changes, bool IsLast);
}
