using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Expectations;

/// <summary>What a test expects of a graph, in the notation of <see cref="StatementPattern"/>; a failure shows what was read instead.</summary>
internal static class GraphAssertions
{
    /// <summary>The graph has each of these statements.</summary>
    public static ArticleGraph MustSay(this ArticleGraph graph, params string[] statements)
    {
        foreach (var pattern in statements.Select(StatementPattern.Parse))
        {
            if (!graph.Statements.Any(statement => pattern.Fits(statement, graph)))
            {
                Assert.Fail($"not read: {pattern}{ReadInstead(graph)}");
            }
        }

        return graph;
    }

    /// <summary>The graph has none of these statements.</summary>
    public static ArticleGraph MustNotSay(this ArticleGraph graph, params string[] statements)
    {
        foreach (var pattern in statements.Select(StatementPattern.Parse))
        {
            if (graph.Statements.FirstOrDefault(statement => pattern.Fits(statement, graph)) is { } wrong)
            {
                Assert.Fail($"wrongly read: {graph.Show(wrong)}\n  where {pattern} must not be{ReadInstead(graph)}");
            }
        }

        return graph;
    }

    /// <summary>The graph has this entity, and each of these words means it.</summary>
    public static ArticleGraph MustMean(this ArticleGraph graph, string id, params string[] words)
    {
        var entity = graph.Entities.FirstOrDefault(entity => entity.Id.Value == id);
        var missing = entity is null ? words : words.Except(graph.WordsOf(entity), StringComparer.Ordinal);
        if (entity is null || missing.Any())
        {
            Assert.Fail($"not {id}: {string.Join(", ", missing)}{EntitiesInstead(graph)}");
        }

        return graph;
    }

    /// <summary>No entity has this id.</summary>
    public static ArticleGraph MustNotHave(this ArticleGraph graph, string id)
    {
        if (graph.Entities.Any(entity => entity.Id.Value == id))
        {
            Assert.Fail($"wrongly there: {id}{EntitiesInstead(graph)}");
        }

        return graph;
    }

    /// <summary>These words, as they stand in the text, mean no entity.</summary>
    public static ArticleGraph MustNotMention(this ArticleGraph graph, string words)
    {
        if (graph.Entities.FirstOrDefault(entity => graph.WordsOf(entity).Contains(words, StringComparer.Ordinal)) is { } entity)
        {
            Assert.Fail($"'{words}' wrongly means {entity.Id}{EntitiesInstead(graph)}");
        }

        return graph;
    }

    /// <summary>The one entity that these words mean.</summary>
    public static ArticleEntity EntityOf(this ArticleGraph graph, string words)
    {
        var meant = graph.Entities.Where(entity => graph.WordsOf(entity).Contains(words, StringComparer.Ordinal)).ToList();
        if (meant.Count != 1)
        {
            Assert.Fail($"'{words}' means {(meant.Count == 0 ? "nothing" : string.Join(" and ", meant.Select(entity => entity.Id)))}{EntitiesInstead(graph)}");
        }

        return meant[0];
    }

    private static string ReadInstead(ArticleGraph graph) => Lines(graph, "read", graph.Statements.Select(graph.Show));

    private static string EntitiesInstead(ArticleGraph graph) => Lines(graph, "entities", graph.Entities.Select(graph.Show));

    private static string Lines(ArticleGraph graph, string heading, IEnumerable<string> lines) =>
        $"\n  in: {graph.Article.Text}\n  {heading}:{string.Concat(lines.DefaultIfEmpty("nothing").Select(line => $"\n    {line}"))}";
}
