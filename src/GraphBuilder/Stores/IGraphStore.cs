using GraphBuilder.Articles;
using GraphBuilder.Graph;

namespace GraphBuilder.Stores;

/// <summary>Keeps articles and what they say. One writer at a time; what a method has returned from is safe on disk.</summary>
public interface IGraphStore
{
    /// <summary>
    /// Whether the store holds this very article, read by a program with the same <paramref name="fingerprint"/>, so that reading it again
    /// would change nothing. Remembers <see cref="Article.Origin"/> as a place where the article stands.
    /// </summary>
    bool IsCurrent(Article article, string fingerprint);

    /// <summary>
    /// Saves an article and what it says in one transaction, and derives anew the events and edges that this touches. What an older version of the article
    /// (the same id) said is replaced. An article that stood at the same <see cref="Article.Origin"/> under another id, and stands nowhere else, is removed.
    /// </summary>
    SaveResult Save(ArticleGraph graph);

    /// <summary>Removes an article and all that only it said. False where there is no such article.</summary>
    bool Remove(ArticleId article);
}
