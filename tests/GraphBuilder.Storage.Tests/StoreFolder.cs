using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Tests;

/// <summary>A folder of its own with a store, gone after the test.</summary>
internal sealed class StoreFolder : IDisposable
{
    public static readonly RelationshipTypes Types = new(
    [
        new("THREATENS", IsSymmetric: false, QuadClass.VerbalConflict),
        new("SANCTIONS", IsSymmetric: false, QuadClass.MaterialConflict),
        new("MEETS", IsSymmetric: true, QuadClass.VerbalCooperation),
        new("MEDIATES", IsSymmetric: false, QuadClass.VerbalCooperation),
        new("ALLIED_WITH", IsSymmetric: true, null),
    ]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder-");
    private EmbeddedStore? _store;

    public string Path => System.IO.Path.Combine(_folder.FullName, "news.db");

    public string Folder => _folder.FullName;

    /// <summary>The store, opened to write.</summary>
    public EmbeddedStore Store => _store ??= Open();

    public EmbeddedStore Open(bool readOnly = false, RelationshipTypes? types = null, int busyMilliseconds = 200) => EmbeddedStore.Open(
        new EmbeddedStoreOptions { Path = Path, ReadOnly = readOnly, BusyTimeout = TimeSpan.FromMilliseconds(busyMilliseconds) }, types ?? Types);

    public void Close()
    {
        _store?.Dispose();
        _store = null;
    }

    /// <summary>Rows of a query, as any SQLite tool would read them.</summary>
    public List<object?[]> Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return Rowset.Of(connection, sql);
    }

    /// <summary>The whole graph as text, without what tells of its history: change numbers, times of saving, versions, numbers of rows.</summary>
    public string Dump()
    {
        string[] history = ["changed", "ingested_at", "version", "number"];
        var lines = new List<string>();
        foreach (var table in Query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_text%' ESCAPE '\\' AND name NOT IN ('meta', 'deletions') ORDER BY name"))
        {
            var columns = Query($"SELECT '\"' || name || '\"' FROM pragma_table_info('{table[0]}')").Select(row => (string)row[0]!)
                .Where(column => !history.Contains(column.Trim('"')));
            lines.AddRange(Query($"SELECT {string.Join(", ", columns)} FROM {table[0]}")
                .Select(row => $"{table[0]}: {string.Join(" | ", row)}").Order(StringComparer.Ordinal));
        }

        return string.Join('\n', lines);
    }

    public void Dispose()
    {
        Close();
        _folder.Delete(recursive: true);
    }
}
