using GraphBuilder.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;
using GraphBuilder.Storage.Writing;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage;

/// <summary>The graph in one SQLite file. Safe for several threads at once.</summary>
internal sealed class SqliteGraphStore(StoreFile file, RelationshipTypes types, TimeProvider clock) : IGraphStore
{
    /// <inheritdoc />
    public bool IsCurrent(Article article, string fingerprint) => file.Write(session =>
    {
        if (session.Query("SELECT content_hash, fingerprint FROM articles WHERE id = ?1", article.Id.Value).SingleOrDefault() is not { } present
            || (string)present[1]! != fingerprint
            || ((string)present[0]! != article.ContentHash && !Origins.HasGivenWay(session, article)))
        {
            return false;
        }

        Remember(session, article);
        return true;
    });

    /// <inheritdoc />
    public SaveResult Save(ArticleGraph graph) => file.Write(session =>
    {
        var result = Origins.HasGivenWay(session, graph.Article) ? SaveResult.Unchanged : new ArticleWriter(session, types, clock).Save(graph);
        Remember(session, graph.Article);
        return result;
    });

    /// <inheritdoc />
    public bool Remove(ArticleId article) => file.Write(session => new ArticleWriter(session, types, clock).Remove(article));

    private void Remember(WriteSession session, Article article)
    {
        if (Origins.Remember(session, article) is { } homeless)
        {
            new ArticleWriter(session, types, clock).Remove(homeless);
        }

        session.Execute("DELETE FROM dead_letters WHERE origin = ?1", article.Origin);
    }
}
