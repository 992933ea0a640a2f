using GraphBuilder.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage;

/// <summary>The changes of the store's file: the rows with a higher change number, and the marks of those that went.</summary>
internal sealed class SqliteGraphFeed(StoreFile file) : IGraphFeed
{
    private static readonly GraphTable[] Tables =
    [
        GraphTables.Outlets, GraphTables.Entities, GraphTables.Articles, GraphTables.Events,
        GraphTables.Statements, GraphTables.ArticleEntities, GraphTables.Edges, GraphTables.Contradictions,
    ];

    // The numbers of all changes in a range, in order, one more than asked for: tells where a batch of whole transactions ends.
    private static readonly string Numbers =
        string.Join(" UNION ALL ", Tables.Select(table => table.Name).Append("deletions").Select(name =>
            $"SELECT * FROM (SELECT changed FROM {name} WHERE changed > ?1 ORDER BY changed LIMIT ?2)"))
        + " ORDER BY changed LIMIT ?2";

    /// <inheritdoc />
    public string StoreId => file.Read(connection => (string)Rowset.Of(connection, "SELECT value FROM meta WHERE key = 'store'").Single()[0]!);

    /// <inheritdoc />
    public long LatestChange => file.Read(connection => Rowset.Of(connection, "SELECT value FROM meta WHERE key = 'change'").SingleOrDefault()?[0] as long? ?? 0);

    /// <inheritdoc />
    public IReadOnlyList<GraphChange> Read(long after, int limit) => file.Read(connection =>
    {
        var numbers = Rowset.Of(connection, Numbers, after, Math.Max(limit, 1) + 1L).ConvertAll(row => (long)row[0]!);
        if (numbers.Count == 0)
        {
            return (IReadOnlyList<GraphChange>)[];
        }

        var upTo = numbers.Count <= limit || numbers[^1] == numbers[0] ? numbers[^1] : numbers[^1] - 1;
        var changes = new List<GraphChange>();
        foreach (var table in Tables)
        {
            changes.AddRange(Changed(connection, table, after, upTo));
        }

        changes.AddRange(Deleted(connection, after, upTo));
        changes.Sort((one, other) => (one.Number, one.Kind).CompareTo((other.Number, other.Kind)) is not 0 and var order
            ? order
            : string.CompareOrdinal(one.Key, other.Key));
        return changes;
    });

    private static IEnumerable<GraphChange> Changed(SqliteConnection connection, GraphTable table, long after, long upTo)
    {
        var rows = Rowset.Of(connection, $"{table.Select} WHERE t.changed > ?1 AND t.changed <= ?2", after, upTo);
        var elements = new ElementReader(connection, after, upTo);
        return rows.Select(row => new GraphChange((long)row[^1]!, table.Kind!.Value, table.FeedKeyOf(row), elements.Read(table.Kind!.Value, row)));
    }

    private static IEnumerable<GraphChange> Deleted(SqliteConnection connection, long after, long upTo) =>
        Rowset.Of(connection, "SELECT kind, key, changed FROM deletions WHERE changed > ?1 AND changed <= ?2", after, upTo)
            .Select(row => new GraphChange((long)row[2]!, Names<GraphElementKind>.Find((string)row[0]!), (string)row[1]!, null));
}
