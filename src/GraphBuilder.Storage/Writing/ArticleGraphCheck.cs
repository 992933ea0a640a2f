using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Writing;

/// <summary>Refuses a graph that contradicts itself, before anything of it is written.</summary>
internal static class ArticleGraphCheck
{
    /// <summary>Checks a graph.</summary>
    /// <exception cref="ArgumentException">It contradicts itself; the message names the article and what is wrong.</exception>
    public static void Run(ArticleGraph graph)
    {
        var entities = graph.Entities.Select(entity => entity.Id).ToHashSet();
        if (entities.Count != graph.Entities.Count || graph.Statements.DistinctBy(statement => statement.Id).Count() != graph.Statements.Count)
        {
            throw Wrong(graph, "has an entity or a statement twice");
        }

        if (graph.Entities.FirstOrDefault(entity => entity.Mentions.Count == 0) is { } silent)
        {
            throw Wrong(graph, $"has no mention of {silent.Id}");
        }

        foreach (var statement in graph.Statements)
        {
            var arguments = new[] { statement.Source, statement.Target, statement.Third?.Party, statement.Attribution, statement.Location };
            if (arguments.FirstOrDefault(argument => argument is not null && !entities.Contains(argument.Entity)) is { } stranger)
            {
                throw Wrong(graph, $"has a {statement.Type} statement about {stranger.Entity}, which is not among its entities");
            }

            if (statement.Confidence is not (>= 0 and <= 1))
            {
                throw Wrong(graph, $"has a {statement.Type} statement with the confidence {statement.Confidence}");
            }
        }
    }

    private static ArgumentException Wrong(ArticleGraph graph, string what) => new($"the graph of article {graph.Article.Id} {what}");
}
