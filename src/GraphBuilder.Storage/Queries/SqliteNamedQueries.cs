using System.Globalization;
using System.Reflection;
using System.Text.Json;
using GraphBuilder.Storage.Files;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Queries;

/// <summary>
/// The queries of this folder on the store's file. They are plain SQL but for the function <c>folded</c> (no accents, lower case), which names are looked up by.
/// </summary>
internal sealed class SqliteNamedQueries(StoreFile file) : INamedQueries
{
    private const string Prefix = "Queries/";

    // SQLite has neither dates nor lists: these columns hold text that stands for them.
    private static readonly string[] Dates = ["date", "firstDate", "lastDate", "published", "from", "to"];
    private static readonly string[] Lists = ["sides", "path"];
    private static readonly Lazy<QueryLibrary> Library = new(Load);

    /// <inheritdoc />
    public IReadOnlyList<NamedQuery> List() => Library.Value.Queries;

    /// <inheritdoc />
    public Task<QueryResult> RunAsync(string name, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        var query = Library.Value.Find(name);
        var values = query.Query.Bind(parameters);
        cancellationToken.ThrowIfCancellationRequested();

        // SQLite has no asynchronous calls; a long query is interrupted from outside.
        return Task.Run(() => file.Read(connection => Run(connection, query, values, cancellationToken)), cancellationToken);
    }

    private static QueryResult Run(SqliteConnection connection, QueryFile query, IReadOnlyDictionary<string, object?> values, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query.Text;
        foreach (var (parameter, value) in values)
        {
            command.Parameters.AddWithValue("$" + parameter, value switch
            {
                null => DBNull.Value,
                DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
                _ => value,
            });
        }

        using var interruption = cancellationToken.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        try
        {
            using var reader = command.ExecuteReader();
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
            var rows = new List<IReadOnlyList<object?>>();
            while (reader.Read())
            {
                rows.Add([.. columns.Select((column, place) => Cell(column, reader.IsDBNull(place) ? null : reader.GetValue(place)))]);
            }

            return new(columns, rows);
        }
        catch (SqliteException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private static object? Cell(string column, object? value) => value switch
    {
        // A date of which only the year or month is known stays as it is written.
        string text when Dates.Contains(column) && DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        string text when Lists.Contains(column) => JsonSerializer.Deserialize<List<string>>(text),
        _ => value,
    };

    private static QueryLibrary Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new(assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return QueryHeader.Read(Path.GetFileNameWithoutExtension(name), reader.ReadToEnd(), "--");
        }));
    }
}
