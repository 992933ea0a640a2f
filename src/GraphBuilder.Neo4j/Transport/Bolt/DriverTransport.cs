#if OFFICIAL_PACKAGES
using GraphBuilder.Stores;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.Transport.Bolt;

/// <summary>The official driver (Neo4j.Driver 5.28) behind the transport. One driver for the process; a session for each statement or transaction, as its manual asks.</summary>
internal sealed class DriverTransport : INeo4jTransport
{
    private static readonly CypherStatement Components = new(
        "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition");

    private readonly Official.IDriver _driver;
    private readonly string _database;

    public DriverTransport(Neo4jOptions options)
    {
        Address = options.Uri!;
        _database = options.Database;
        var login = options.Password is { Length: > 0 } password ? Official.AuthTokens.Basic(options.Username, password) : Official.AuthTokens.None;
        _driver = Official.GraphDatabase.Driver(options.Uri!, login, config => config.WithConnectionTimeout(options.ConnectTimeout));
    }

    public string Address { get; }

    public async Task<Neo4jServer> DescribeAsync(CancellationToken cancellationToken)
    {
        var row = (await RunAsync(Components, write: false, cancellationToken)).Rows[0];
        return new Neo4jServer((string)row[0]!, (string)row[1]!);
    }

    public async Task<QueryResult> RunAsync(CypherStatement statement, bool write, CancellationToken cancellationToken)
    {
        await using var session = Session(write);
        return await DriverErrors.TellAsync(() => DriverValues.RunAsync(session, statement, cancellationToken), cancellationToken);
    }

    public async Task<INeo4jTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var session = Session(write: true);
        try
        {
            return new DriverTransaction(session, await DriverErrors.TellAsync(() => session.BeginTransactionAsync(), cancellationToken));
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private Official.IAsyncSession Session(bool write) => _driver.AsyncSession(session => session
        .WithDatabase(_database)
        .WithDefaultAccessMode(write ? Official.AccessMode.Write : Official.AccessMode.Read));
}
#endif
