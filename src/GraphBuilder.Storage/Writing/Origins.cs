using GraphBuilder.Articles;
using GraphBuilder.Storage.Files;

namespace GraphBuilder.Storage.Writing;

/// <summary>Where articles stand. One article may stand at several places, and not all need show the same version of it.</summary>
internal static class Origins
{
    /// <summary>
    /// Whether this very text stood at its place before and has given way to another version of the article that still stands elsewhere: two copies of a page, say,
    /// that differ. Reading both again must not make each replace the other for ever.
    /// </summary>
    public static bool HasGivenWay(WriteSession session, Article article) => session.Query(
        """
        SELECT 1 FROM article_origins here
        JOIN articles a ON a.id = here.article AND a.content_hash <> here.content_hash
        JOIN article_origins there ON there.article = a.id AND there.content_hash = a.content_hash
        WHERE here.origin = ?1 AND here.article = ?2 AND here.content_hash = ?3
        """,
        article.Origin, article.Id.Value, article.ContentHash).Count > 0;

    /// <summary>Remembers what stands at a place. Gives the article that stood there before and now stands nowhere, if there is one.</summary>
    public static ArticleId? Remember(WriteSession session, Article article)
    {
        var before = (string?)session.Query("SELECT article FROM article_origins WHERE origin = ?1", article.Origin).SingleOrDefault()?[0];
        session.Execute(
            """
            INSERT INTO article_origins (origin, article, content_hash) VALUES (?1, ?2, ?3)
            ON CONFLICT DO UPDATE SET article = excluded.article, content_hash = excluded.content_hash
            WHERE article <> excluded.article OR content_hash <> excluded.content_hash
            """,
            article.Origin, article.Id.Value, article.ContentHash);
        return before is null || before == article.Id.Value || session.Query("SELECT 1 FROM article_origins WHERE article = ?1 LIMIT 1", before).Count > 0
            ? null
            : new ArticleId(before);
    }
}
