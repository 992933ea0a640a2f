using GraphBuilder.Articles;
using GraphBuilder.Graph;

namespace GraphBuilder.Stages;

/// <summary>Reads an article into what it says. Safe for several threads at once.</summary>
public interface IArticleExtractor
{
    /// <summary>Identifies model, knowledge and rules: the same fingerprint gives the same graph for the same article.</summary>
    string Fingerprint { get; }

    /// <summary>Reads one article.</summary>
    ArticleGraph Extract(Article article, CancellationToken cancellationToken);
}
