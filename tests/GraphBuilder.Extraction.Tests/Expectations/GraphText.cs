using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Expectations;

/// <summary>Shows graphs as tests write them.</summary>
internal static class GraphText
{
    /// <summary>A statement in full, as <see cref="StatementPattern"/> reads it, with rule and confidence behind it.</summary>
    public static string Show(this ArticleGraph graph, Statement statement)
    {
        var title = statement.Title is null ? "" : $"({statement.Title})";
        var third = statement.Third is null ? "" : $" & {graph.NameOf(statement.Third.Party)}";
        List<string> qualifiers = [.. Qualifiers(graph, statement)];
        var brackets = qualifiers.Count == 0 ? "" : $" [{string.Join(", ", qualifiers)}]";
        return $"{graph.NameOf(statement.Source)} -{statement.Type}{title}-> {graph.NameOf(statement.Target)}{third}{brackets}    by {statement.Rule}, {statement.Confidence}";
    }

    /// <summary>An entity with the words that mean it.</summary>
    public static string Show(this ArticleGraph graph, ArticleEntity entity) =>
        $"{entity.Id}: {string.Join(", ", graph.WordsOf(entity))}    by {string.Join(", ", entity.Reasons)}";

    /// <summary>The name of an argument's entity; a dash for none.</summary>
    public static string NameOf(this ArticleGraph graph, Argument? argument) =>
        argument is null ? "-" : graph.Entities.FirstOrDefault(entity => entity.Id == argument.Entity)?.Name ?? $"unknown {argument.Entity}";

    /// <summary>The words that an article uses for an entity, in order of the text.</summary>
    public static IReadOnlyList<string> WordsOf(this ArticleGraph graph, ArticleEntity entity) => [.. entity.Mentions.Select(mention => mention.Span.Of(graph.Article.Text))];

    private static IEnumerable<string> Qualifiers(ArticleGraph graph, Statement statement)
    {
        if (statement.Polarity == Polarity.Negated)
        {
            yield return "negated";
        }

        if (statement.Modality != Modality.Asserted)
        {
            yield return statement.Modality.ToString().ToLowerInvariant();
        }

        if (statement.Attribution is not null)
        {
            yield return $"said by {graph.NameOf(statement.Attribution)}";
        }

        if (statement.Location is not null)
        {
            yield return $"in {graph.NameOf(statement.Location)}";
        }

        if (statement.Period is { } period)
        {
            yield return period.ToString();
        }
    }
}
