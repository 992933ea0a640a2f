using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage;

/// <summary>Reads the reasons that stand with what articles say of entities.</summary>
internal sealed class SqliteMerges(StoreFile file) : IMerges
{
    private const string Reasons =
        """
        SELECT e.id, e.name, a.reasons, count(*) FROM article_entities a JOIN entities e ON e.id = a.entity
        WHERE ?1 IS NULL OR e.id = ?1 OR e.id IN (SELECT entity FROM entity_names WHERE folded = ?2)
        GROUP BY e.id, e.name, a.reasons
        """;

    /// <inheritdoc />
    public IReadOnlyList<(EntityId Id, string Name)> Find(string entity) => file.Read(connection => Rowset.Of(
            connection, "SELECT id, name FROM entities WHERE id = ?1 OR id IN (SELECT entity FROM entity_names WHERE folded = ?2) ORDER BY id", entity, NameFolding.Of(entity)))
        .ConvertAll(row => (new EntityId((string)row[0]!), (string)row[1]!));

    /// <inheritdoc />
    public IReadOnlyList<Merge> List(string? entity = null) => file.Read(connection => Rowset.Of(connection, Reasons, entity, entity is null ? null : NameFolding.Of(entity)))
        .SelectMany(row => EntityRows.ReasonsOf((string)row[2]!).Select(MergeReason.Parse).Where(reason => reason is not null).Select(reason => new Merge(
            new((string)row[0]!), (string)row[1]!, reason!.Value.Name, reason.Value.Reason, (long)row[3]!)))
        .Where(merge => merge.Words != merge.Name)
        .GroupBy(merge => merge with { Articles = 0 }, (merge, rows) => merge with { Articles = rows.Sum(row => row.Articles) })
        .OrderBy(merge => merge.Entity).ThenBy(merge => merge.Words, StringComparer.Ordinal).ThenBy(merge => merge.Reason, StringComparer.Ordinal)
        .ToList();
}
