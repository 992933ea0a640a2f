using System.Text.Json;
using GraphBuilder.Graph;
using GraphBuilder.Neo4j.Following;
using GraphBuilder.Neo4j.Queries;
using GraphBuilder.Neo4j.Schema;
using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Testing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(TestNeo4j))]
// One server and one database: tests that write take turns.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace GraphBuilder.Neo4j.Tests;

/// <summary>What the tests against the real server share: an empty database, and the program's parts wired to it as a host does.</summary>
public abstract class Neo4jTests(TestNeo4j server) : IAsyncLifetime
{
    internal static readonly RelationshipTypes Types = new([new RelationshipType("MEETS", IsSymmetric: true, QuadClass.VerbalCooperation)]);
    private readonly List<ServiceProvider> _providers = [];

    protected TestNeo4j Server => server;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync() => await server.RequireEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var provider in _providers)
        {
            await provider.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    internal static ServiceProvider ServicesFor(TestNeo4j server, Action<Neo4jOptions>? configure = null) =>
        new ServiceCollection().AddLogging().AddSingleton(Types).AddNeo4j(options =>
        {
            options.Uri = server.Uri;
            options.Username = server.Username;
            options.Password = server.Password;
            options.Database = server.Database;
            options.CypherFolder = RepositoryFolders.Cypher;
            options.Retries = 3;
            options.RetryDelay = TimeSpan.FromMilliseconds(50);
            configure?.Invoke(options);
        }).BuildServiceProvider();

    protected ServiceProvider Services(Action<Neo4jOptions>? configure = null)
    {
        var provider = ServicesFor(server, configure);
        _providers.Add(provider);
        return provider;
    }

    protected Neo4jDatabase Database(Action<Neo4jOptions>? configure = null) => Services(configure).GetRequiredService<Neo4jDatabase>();

    protected INeo4jTransport Transport(Action<Neo4jOptions>? configure = null) => Services(configure).GetRequiredService<INeo4jTransport>();

    protected SchemaMigrator Migrator(Action<Neo4jOptions>? configure = null) => Services(configure).GetRequiredService<SchemaMigrator>();

    protected Neo4jFollower Follower(Action<Neo4jOptions>? configure = null) => Services(configure).GetRequiredService<Neo4jFollower>();

    protected Neo4jQueries Queries(Action<Neo4jOptions>? configure = null) => Services(configure).GetRequiredService<Neo4jQueries>();

    // Everything of ours in the database but the cursor's clock, in an order of its own.
    protected async Task<string> GraphAsync()
    {
        var nodes = await Server.QueryAsync("MATCH (n:!GraphBuilderMigration&!GraphBuilderCursor) RETURN labels(n), properties(n) ORDER BY n.id");
        var relationships = await Server.QueryAsync("MATCH (a)-[r]->(b) RETURN a.id, type(r), properties(r), b.id ORDER BY a.id, type(r), b.id, r.id");
        return string.Join('\n', nodes.Concat(relationships).Select(row => string.Join(' ', row.EnumerateArray().Select(Ordered))));
    }

    private static string Ordered(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? string.Join(' ', value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => property.ToString()))
        : value.GetRawText();
}
