using GraphBuilder.Stores;
using GraphBuilder.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Files;

/// <summary>
/// The writing connection with its transaction. Rows of the graph are written only where they differ; those that are get the number of the transaction, which is
/// drawn when the first one does, so that a transaction that changes nothing has none.
/// </summary>
internal sealed class WriteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private long _change;

    public WriteSession(SqliteConnection connection) => _connection = connection;

    /// <summary>Whether this transaction has changed the graph.</summary>
    public bool HasChanged => _change != 0;

    public T Run<T>(Func<WriteSession, T> work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            _change = 0;
            var result = work(this);
            Execute("COMMIT");
            return result;
        }
        catch
        {
            // SQLite has ended the transaction itself after some errors, such as a full disk.
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            {
                Execute("ROLLBACK");
            }

            throw;
        }
    }

    /// <summary>Writes a row where it differs from the present one; true where it did.</summary>
    /// <param name="table">The table.</param>
    /// <param name="present">The row with the same key as it is; null where there is none.</param>
    /// <param name="wanted">The row as it should be.</param>
    /// <param name="force">Whether to mark it as changed although it is the same: something that belongs to it has changed.</param>
    public bool Put(GraphTable table, object?[]? present, object?[] wanted, bool force = false)
    {
        if (present is null)
        {
            Execute(table.Insert, Numbered(table, wanted));
            if (table.Kind is { } kind)
            {
                Execute("DELETE FROM deletions WHERE kind = ?1 AND key = ?2", Names<GraphElementKind>.Of(kind), table.FeedKeyOf(wanted));
            }

            return true;
        }

        if (!force && present.AsSpan(0, wanted.Length).SequenceEqual(wanted))
        {
            return false;
        }

        Execute(table.Update, Numbered(table, wanted));
        return true;
    }

    /// <summary>Writes one value of a row of the graph where it differs: the indexes of the other columns are spared.</summary>
    public void Set(GraphTable table, object?[] present, int column, object? value)
    {
        if (!Equals(present[column], value))
        {
            Execute($"UPDATE {table.Name} SET \"{table.Columns[column]}\" = ?2, changed = ?3 WHERE \"{table.Key.Single()}\" = ?1", present[0], value, Change());
        }
    }

    /// <summary>Deletes a row and leaves its mark.</summary>
    public void Delete(GraphTable table, object?[] present)
    {
        Execute(table.Delete, present[..table.Key.Length]);
        if (table.Kind is { } kind)
        {
            Execute(
                "INSERT INTO deletions (kind, key, changed) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET changed = excluded.changed",
                Names<GraphElementKind>.Of(kind), table.FeedKeyOf(present), Change());
        }
    }

    /// <summary>Makes the present rows the wanted ones; true where any differed.</summary>
    public bool Replace(GraphTable table, IReadOnlyList<object?[]> present, IEnumerable<object?[]> wanted)
    {
        var width = table.Key.Length;
        string KeyOf(object?[] row) => string.Join('\t', row[..width]);
        var old = present.ToDictionary(KeyOf, StringComparer.Ordinal);
        var changed = false;
        foreach (var row in wanted)
        {
            changed |= old.Remove(KeyOf(row), out var same) ? Put(table, same, row) : Put(table, null, row);
        }

        foreach (var gone in old.Values)
        {
            Delete(table, gone);
        }

        return changed || old.Count > 0;
    }

    /// <summary>The rows of a table where a column has a value.</summary>
    public List<object?[]> Rows(GraphTable table, string column, string value) => Query($"{table.Select} WHERE t.\"{column}\" = ?1", value);

    /// <summary>The rows of a query.</summary>
    public List<object?[]> Query(string sql, params object?[] values) => Rowset.Of(Command(sql, values));

    /// <summary>Runs a statement and says how many rows it touched.</summary>
    public int Execute(string sql, params object?[] values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>Sets a value of the store itself; true where it differed.</summary>
    public bool Meta(string key, string value) => Execute(
        "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value", key, value) > 0;

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private object?[] Numbered(GraphTable table, object?[] row) => table.Kind is null ? row : [.. row, Change()];

    private long Change()
    {
        if (_change == 0)
        {
            var row = Query("INSERT INTO meta (key, value) VALUES ('change', 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value").Single();
            _change = (long)row[0]!;
        }

        return _change;
    }

    private SqliteCommand Command(string sql, object?[] values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var place = 1; place <= values.Length; place++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"?{place}" });
            }

            _commands.Add(sql, command);
        }

        for (var place = 0; place < values.Length; place++)
        {
            command.Parameters[place].Value = values[place] ?? DBNull.Value;
        }

        return command;
    }
}
