using Microsoft.Data.Sqlite;

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
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            }

            rows.Add(row);
        }

        return rows;
    }
}
