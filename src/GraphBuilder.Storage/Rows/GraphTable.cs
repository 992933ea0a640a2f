using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Rows;

/// <summary>A table whose rows are written only where they differ. A row is its values in the order of the columns, each null, a long, a double or a string.</summary>
/// <param name="Name">The table.</param>
/// <param name="Key">The columns of its primary key, which come first among all.</param>
/// <param name="Values">The other columns.</param>
/// <param name="Kind">What its rows are in the change feed; null for a table that only serves others.</param>
/// <param name="FeedKey">The columns that the key in the change feed is made of; see <see cref="GraphKey"/>.</param>
internal sealed record GraphTable(string Name, string[] Key, string[] Values, GraphElementKind? Kind = null, string[]? FeedKey = null)
{
    /// <summary>All columns but <c>changed</c>.</summary>
    public string[] Columns { get; } = [.. Key, .. Values];

    /// <summary>Selects the columns, then <c>changed</c> where the table has it.</summary>
    public string Select { get; } = $"SELECT {List([.. Key, .. Values, .. Changed(Kind)], "t.")} FROM {Name} t";

    /// <summary>Takes the columns, then <c>changed</c> where the table has it.</summary>
    public string Insert { get; } =
        $"INSERT INTO {Name} ({List([.. Key, .. Values, .. Changed(Kind)])}) VALUES ({Places(Key.Length + Values.Length + Changed(Kind).Length)})";

    /// <summary>Takes the columns, then <c>changed</c>.</summary>
    public string Update { get; } =
        $"UPDATE {Name} SET {Assign([.. Values, .. Changed(Kind)], Key.Length + 1, ", ")} WHERE {Assign(Key, 1, " AND ")}";

    /// <summary>Takes the key.</summary>
    public string Delete { get; } = $"DELETE FROM {Name} WHERE {Assign(Key, 1, " AND ")}";

    /// <summary>The key of a row in the change feed.</summary>
    public string FeedKeyOf(object?[] row) =>
        GraphKey.Of([.. (FeedKey ?? Key).Select(column => (string)row[Array.IndexOf(Columns, column)]!)]);

    private static string[] Changed(GraphElementKind? kind) => kind is null ? [] : ["changed"];

    private static string List(string[] columns, string prefix = "") => string.Join(", ", columns.Select(column => $"{prefix}\"{column}\""));

    private static string Places(int count) => string.Join(", ", Enumerable.Range(1, count).Select(place => $"?{place}"));

    private static string Assign(string[] columns, int first, string separator) =>
        string.Join(separator, columns.Select((column, place) => $"\"{column}\" = ?{first + place}"));
}
