using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;

namespace GraphBuilder.Storage.Writing;

/// <summary>
/// Derives an entity from the articles that mention it. Name, types and Wikidata item are those that most articles have, of equals the first by code units; what the seed
/// knowledge says goes before what articles say. Its aliases are all names that articles use.
/// </summary>
internal static class EntityDerivation
{
    private const string Appearances =
        """
        SELECT name, type, finer_type, is_known, wikidata, count(*), sum(count), min(published_at), max(published_at)
        FROM article_entities WHERE entity = ?1 GROUP BY name, type, finer_type, is_known, wikidata
        """;

    public static void Run(WriteSession session, string id)
    {
        var appearances = session.Query(Appearances, id).ConvertAll(row =>
        {
            var from = new RowReader(row);
            return new Appearance(from.Text(), from.Text(), from.TextOrNull(), from.Number() != 0, from.TextOrNull(), from.Number(), from.Number(), from.TextOrNull(), from.TextOrNull());
        });
        var present = session.Rows(GraphTables.Entities, "id", id).SingleOrDefault();
        var names = session.Rows(GraphTables.EntityNames, "entity", id);
        if (appearances.Count == 0)
        {
            if (present is not null)
            {
                session.Replace(GraphTables.EntityNames, names, []);
                session.Delete(GraphTables.Entities, present);
            }

            return;
        }

        var name = MostFrequent(appearances, appearance => appearance.Name)!;
        var row = new RowWriter()
            .Text(id)
            .Text(name)
            .Text(MostFrequent(appearances, appearance => appearance.Type))
            .Text(MostFrequent(appearances, appearance => appearance.FinerType))
            .Text(MostFrequent(appearances, appearance => appearance.Wikidata))
            .Text(appearances.Min(appearance => appearance.First))
            .Text(appearances.Max(appearance => appearance.Last))
            .Number(appearances.Sum(appearance => appearance.Mentions))
            .Row;
        session.Put(GraphTables.Entities, present, row, force: PutNames(session, id, name, names));
    }

    private static bool PutNames(WriteSession session, string id, string name, List<object?[]> present)
    {
        var aliases = session.Query("SELECT DISTINCT name FROM article_names WHERE entity = ?1", id).Select(row => (string)row[0]!).ToHashSet(StringComparer.Ordinal);
        var wanted = aliases.Append(name).Distinct(StringComparer.Ordinal)
            .Select(form => new RowWriter().Text(id).Text(form).Text(NameFolding.Of(form)).Flag(aliases.Contains(form)).Row);
        return session.Replace(GraphTables.EntityNames, present, wanted);
    }

    private static string? MostFrequent(List<Appearance> appearances, Func<Appearance, string?> value) => appearances
        .Where(appearance => value(appearance) is not null)
        .GroupBy(value, StringComparer.Ordinal)
        .OrderByDescending(group => group.Any(appearance => appearance.IsKnown))
        .ThenByDescending(group => group.Sum(appearance => appearance.IsKnown || !group.Any(other => other.IsKnown) ? appearance.Articles : 0))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private sealed record Appearance(string Name, string Type, string? FinerType, bool IsKnown, string? Wikidata, long Articles, long Mentions, string? First, string? Last);
}
