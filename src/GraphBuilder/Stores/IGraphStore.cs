using GraphBuilder.Articles;
using GraphBuilder.Graph;

namespace GraphBuilder.Stores;

/// <summary>Keeps articles and what they say. One writer at a time; what a method has returned from is safe on disk.</summary>
public interface IGraphStore
{
    /// <summary>
    /// Whether the store holds this very article, read by a program with the same <paramref name="fingerprint"/>, so that reading it again
    /// would change nothing. If so, it remembers <see cref="Article.Origin"/> as a place where the article stands, with what follows as for <see cref="Save"/>.
    /// A text that stood at its origin before and has given way to another version of the article, which still stands elsewhere, is current too.
    /// </summary>
    bool IsCurrent(Article article, string fingerprint);

    /// <summary>
    /// Saves an article and what it says in one transaction, and derives anew the events and edges that this touches. What an older version of the article
    /// (the same id) said is replaced. An article that stood at the same <see cref="Article.Origin"/> under another id, and stands nowhere else, is removed.
    /// A text that has given way to another version, as for <see cref="IsCurrent"/>, stays unsaved.
    /// </summary>
    /// <exception cref="ArgumentException">The graph contradicts itself: a statement names an entity that is not among its entities, say.</exception>
    SaveResult Save(ArticleGraph graph);

    /// <summary>Removes an article and all that only it said. False where there is no such article.</summary>
    bool Remove(ArticleId article);
}
