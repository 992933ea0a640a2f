using GraphBuilder.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Stages;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker.Tests;

/// <summary>Finds in every article the same meeting, and cannot read one that says so.</summary>
internal sealed class HandmadeExtractor : IArticleExtractor
{
    public string Fingerprint => "f1";

    public ArticleGraph Extract(Article article, CancellationToken cancellationToken) =>
        article.Text.Contains("unreadable", StringComparison.Ordinal) ? throw new FormatException("no verb") : Sample.Graph(article);
}

/// <summary>A store in memory: articles by id, dead letters by origin.</summary>
internal sealed class HandmadeStore : IGraphStore, IDeadLetters
{
    private readonly Lock _lock = new();

    public Dictionary<ArticleId, Article> Articles { get; } = [];

    public Dictionary<string, string> Dead { get; } = new(StringComparer.Ordinal);

    /// <summary>Thrown by the next save.</summary>
    public Exception? Failure { get; set; }

    public bool IsCurrent(Article article, string fingerprint)
    {
        lock (_lock)
        {
            return Articles.TryGetValue(article.Id, out var stored) && stored.ContentHash == article.ContentHash;
        }
    }

    public SaveResult Save(ArticleGraph graph)
    {
        lock (_lock)
        {
            if (Failure is { } failure)
            {
                Failure = null;
                throw failure;
            }

            var result = Articles.ContainsKey(graph.Article.Id) ? SaveResult.Replaced : SaveResult.Added;
            Articles[graph.Article.Id] = graph.Article;
            Dead.Remove(graph.Article.Origin);
            return result;
        }
    }

    public bool Remove(ArticleId article) => Articles.Remove(article);

    public void Add(string origin, string reason) => Dead[origin] = reason;

    public IReadOnlyList<DeadLetter> List() => [.. Dead.Select(pair => new DeadLetter(pair.Key, pair.Value, 1, default, default))];

    public bool Clear(string origin) => Dead.Remove(origin);

    public int ClearAll()
    {
        var count = Dead.Count;
        Dead.Clear();
        return count;
    }
}
