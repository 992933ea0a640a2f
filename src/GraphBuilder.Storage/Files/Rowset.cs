using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace GraphBuilder.Storage.Files;

/// <summary>Reads the rows of a query: values are null, a long, a double or a string.</summary>
internal static class Rowset
{
    public static List<object?[]> Of(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var place = 0; place < values.Length; place++)
        {
            command.Parameters.AddWithValue($"?{place + 1}", values[place] ?? DBNull.Value);
        }

        return Of(command);
    }

    public static List<object?[]> Of(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        var width = reader.FieldCount;
        while (reader.Read())
        {
            // Asked of SQLite itself: through the reader a value costs several times as much, and what is derived anew reads many.
            var statement = reader.Handle!;
            var row = new object?[width];
            for (var column = 0; column < width; column++)
            {
                row[column] = sqlite3_column_type(statement, column) switch
                {
                    SQLITE_NULL => null,
                    SQLITE_INTEGER => sqlite3_column_int64(statement, column),
                    SQLITE_FLOAT => sqlite3_column_double(statement, column),
                    _ => sqlite3_column_text(statement, column).utf8_to_string(),
                };
            }

            rows.Add(row);
        }

        return rows;
    }
}
