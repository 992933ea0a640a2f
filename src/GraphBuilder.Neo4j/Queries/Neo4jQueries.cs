using System.Globalization;
using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Stores;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Neo4j.Queries;

/// <summary>The queries of <c>cypher/queries</c> on Neo4j. The files can be pasted into Neo4j Browser as they stand.</summary>
public sealed class Neo4jQueries : INamedQueries
{
    private readonly Neo4jDatabase _database;
    private readonly Lazy<QueryLibrary> _library;

    /// <summary>Reads the files when they are first needed.</summary>
    public Neo4jQueries(Neo4jDatabase database, IOptions<Neo4jOptions> options)
    {
        _database = database;
        _library = new Lazy<QueryLibrary>(() => new QueryLibrary(
            Directory.EnumerateFiles(Path.Combine(options.Value.CypherFolder, "queries"), "*.cypher")
                .Select(path => QueryHeader.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), "//"))));
    }

    /// <inheritdoc />
    public IReadOnlyList<NamedQuery> List() => _library.Value.Queries;

    /// <inheritdoc />
    /// <exception cref="StoreUnavailableException">The server cannot be reached or refuses.</exception>
    public async Task<QueryResult> RunAsync(string name, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        var file = _library.Value.Find(name);
        var values = file.Query.Bind(parameters);
        var result = await _database.ReadAsync(new CypherStatement(file.Text, values), cancellationToken);
        return result with { Rows = [.. result.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select(Cell)])] };
    }

    private static object? Cell(object? value) => value is IReadOnlyList<object?> list
        ? list.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture) ?? "").ToList()
        : value;
}
