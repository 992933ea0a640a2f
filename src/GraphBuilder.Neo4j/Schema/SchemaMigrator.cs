using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Stores;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Neo4j.Schema;

/// <summary>
/// Applies the scripts of <c>cypher/schema</c> and compares a database with them. What was applied is recorded as <c>GraphBuilderMigration</c> nodes. Every
/// statement says IF NOT EXISTS, so that applying is safe to repeat, to interrupt, and for two at once.
/// </summary>
public sealed class SchemaMigrator
{
    private static readonly CypherStatement IdentifyMigrations = new(
        "CREATE CONSTRAINT graphbuilder_migration_version IF NOT EXISTS FOR (n:GraphBuilderMigration) REQUIRE n.version IS UNIQUE");

    private static readonly CypherStatement Recorded = new(
        "MATCH (m:GraphBuilderMigration) RETURN m.version AS version, m.file AS file, m.checksum AS checksum ORDER BY version");

    private static readonly CypherStatement Constraints = new(
        "SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes[0] AS label, properties");

    private static readonly CypherStatement Indexes = new(
        "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP' "
        + "RETURN name, type, labelsOrTypes[0] AS label, properties");

    private const string Record =
        "MERGE (m:GraphBuilderMigration {version: $version}) "
        + "ON CREATE SET m.file = $file, m.checksum = $checksum, m.appliedAt = datetime()";

    private static readonly CypherStatement AwaitIndexes = new("CALL db.awaitIndexes(300)");

    private readonly Neo4jDatabase _database;
    private readonly ILogger<SchemaMigrator> _logger;
    private readonly Lazy<IReadOnlyList<MigrationScript>> _scripts;

    /// <summary>Reads the scripts when they are first needed.</summary>
    public SchemaMigrator(Neo4jDatabase database, IOptions<Neo4jOptions> options, ILogger<SchemaMigrator> logger)
    {
        _database = database;
        _logger = logger;
        _scripts = new Lazy<IReadOnlyList<MigrationScript>>(() => MigrationScript.ReadAll(Path.Combine(options.Value.CypherFolder, "schema")));
    }

    /// <summary>Applies what is pending, and makes again what was dropped; waits until the indexes can be used. Gives the names of the files that were run.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or refuses; or the database has other scripts than ours.</exception>
    public async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancellationToken)
    {
        var state = await CheckAsync(cancellationToken);
        if (state.Changed.Count + state.Unknown.Count + state.ChangedObjects.Count > 0)
        {
            throw Refuse(state);
        }

        if (state.IsCurrent)
        {
            return [];
        }

        await _database.RunAsync(IdentifyMigrations, cancellationToken);
        var run = new List<string>();
        foreach (var script in _scripts.Value.Where(script => state.Pending.Contains(script.File) || state.MissingObjects.Any(name => Makes(script, name))))
        {
            foreach (var statement in script.Statements)
            {
                await _database.RunAsync(new CypherStatement(statement), cancellationToken);
            }

            await RecordAsync(script, cancellationToken);
            run.Add(script.File);
            _logger.AppliedScript(script.File, _database.Name);
        }

        await _database.RunAsync(AwaitIndexes, cancellationToken);
        // IF NOT EXISTS is silent about an index of the same name that does something else.
        var result = await CheckAsync(cancellationToken);
        return result.IsCurrent ? run : throw Refuse(result);
    }

    /// <summary>Compares the database with the scripts.</summary>
    /// <exception cref="StoreUnavailableException">The server cannot be reached or refuses.</exception>
    public async Task<SchemaState> CheckAsync(CancellationToken cancellationToken)
    {
        var scripts = _scripts.Value;
        var recorded = (await _database.ReadAsync(Recorded, cancellationToken)).Rows
            .ToDictionary(row => (int)(long)row[0]!, row => (File: (string)row[1]!, Checksum: (string)row[2]!));
        var applied = scripts.Where(script => recorded.ContainsKey(script.Version)).ToList();
        var intact = applied.ToLookup(script => recorded[script.Version].Checksum == script.Checksum, script => script.File);

        var expected = SchemaObject.MadeBy(applied.SelectMany(script => script.Statements).Append(IdentifyMigrations.Text));
        var found = await FindObjectsAsync(cancellationToken);
        var labels = SchemaObject.MadeBy(scripts.SelectMany(script => script.Statements)).Values.Select(made => made.Label).ToHashSet(StringComparer.Ordinal);
        return new SchemaState(
            [.. intact[true]],
            [.. scripts.Except(applied).Select(script => script.File)],
            [.. intact[false]],
            [.. recorded.Where(script => scripts.All(ours => ours.Version != script.Key)).Select(script => script.Value.File)],
            applied.Count == 0 ? [] : [.. expected.Values.Where(made => !found.ContainsKey(made.Name) && !found.Values.Any(made.IsLike)).Select(made => made.Name)],
            [.. expected.Values.Where(made => found.TryGetValue(made.Name, out var there) && there != made).Select(made => made.Name)],
            [.. found.Values.Where(there => labels.Contains(there.Label) && !expected.Values.Any(there.IsLike)).Select(there => there.Name)]);
    }

    private StoreUnavailableException Refuse(SchemaState state) => new(
        $"the schema of {_database.Name} is not ours: {string.Join("; ", state.Describe().Where(line => !line.StartsWith("applied", StringComparison.Ordinal)))}.");

    private static bool Makes(MigrationScript script, string name) => SchemaObject.MadeBy(script.Statements).ContainsKey(name);

    private Task<QueryResult> RecordAsync(MigrationScript script, CancellationToken cancellationToken) => _database.RunAsync(
        new CypherStatement(Record, new Dictionary<string, object?> { ["version"] = script.Version, ["file"] = script.File, ["checksum"] = script.Checksum }),
        cancellationToken);

    private async Task<IReadOnlyDictionary<string, SchemaObject>> FindObjectsAsync(CancellationToken cancellationToken)
    {
        var objects = new SortedDictionary<string, SchemaObject>(StringComparer.Ordinal);
        foreach (var row in (await _database.ReadAsync(Constraints, cancellationToken)).Rows)
        {
            Add((string)row[0]!, "UNIQUE", row[1], row[2]);
        }

        foreach (var row in (await _database.ReadAsync(Indexes, cancellationToken)).Rows)
        {
            Add((string)row[0]!, (string)row[1]!, row[2], row[3]);
        }

        return objects;

        void Add(string name, string kind, object? label, object? properties) =>
            objects[name] = new SchemaObject(name, kind, label as string ?? "", string.Join(',', (IReadOnlyList<object?>?)properties ?? []));
    }
}
