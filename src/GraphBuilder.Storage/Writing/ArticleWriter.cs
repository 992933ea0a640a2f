using GraphBuilder.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Storage.Rows;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Writing;

/// <summary>Writes one article and what it says, or takes it away, and derives anew what that touches; within one transaction.</summary>
internal sealed class ArticleWriter(WriteSession session, RelationshipTypes types, TimeProvider clock)
{
    private readonly Derivation _derivation = new(session, types);

    public SaveResult Save(ArticleGraph graph)
    {
        ArticleGraphCheck.Run(graph);
        var article = graph.Article;
        var present = session.Rows(GraphTables.Articles, "id", article.Id.Value).SingleOrDefault();
        var published = PutArticle(article, present);
        Entities(article.Id, graph.Entities, [.. graph.Entities.Select(entity => EntityRows.Link(article, entity))]);
        Statements(article.Id, graph.Statements, published);
        _derivation.Run();
        session.Execute("UPDATE articles SET fingerprint = ?2 WHERE id = ?1 AND fingerprint <> ?2", article.Id.Value, graph.Fingerprint);
        return present is null ? SaveResult.Added : session.HasChanged ? SaveResult.Replaced : SaveResult.Unchanged;
    }

    public bool Remove(ArticleId article)
    {
        if (session.Rows(GraphTables.Articles, "id", article.Value).SingleOrDefault() is not { } present)
        {
            return false;
        }

        _derivation.TouchOutlet(Outlet(present));
        Entities(article, [], []);
        Statements(article, [], publicationChanged: true);
        session.Execute("DELETE FROM article_origins WHERE article = ?1", article.Value);
        session.Delete(GraphTables.Articles, present);
        _derivation.Run();
        return true;
    }

    /// <summary>Writes the article itself; true where something has changed that what is derived from its statements depends on.</summary>
    private bool PutArticle(Article article, object?[]? present)
    {
        var from = present is null ? null : new RowReader(present).Skip(6);
        var (ingestedAt, hash, version) = from is null ? (default, null, 0) : (from.Time(), from.Text(), from.Count());
        var wanted = hash == article.ContentHash
            ? ArticleRow.Of(article, ingestedAt, version)
            : ArticleRow.Of(article, clock.GetUtcNow(), version + 1);
        if (!session.Put(GraphTables.Articles, present, wanted))
        {
            return false;
        }

        _derivation.TouchOutlet(Outlet(wanted));
        _derivation.TouchOutlet(Outlet(present));
        return present is null || Outlet(present) != Outlet(wanted) || !Equals(Published(present), Published(wanted));
    }

    private void Entities(ArticleId article, IReadOnlyList<ArticleEntity> entities, List<object?[]> links)
    {
        var present = session.Rows(GraphTables.ArticleEntities, "article", article.Value);
        var changed = session.Replace(GraphTables.ArticleEntities, present, links);
        changed |= session.Replace(
            GraphTables.ArticleNames, session.Rows(GraphTables.ArticleNames, "article", article.Value), entities.SelectMany(entity => EntityRows.Names(article, entity)));
        session.Replace(
            GraphTables.Mentions, session.Rows(GraphTables.Mentions, "article", article.Value), entities.SelectMany(entity => EntityRows.Mentions(article, entity)));
        if (changed)
        {
            foreach (var link in present.Concat(links))
            {
                _derivation.TouchEntity((string)link[1]!);
            }
        }
    }

    private void Statements(ArticleId article, IReadOnlyList<Statement> statements, bool publicationChanged)
    {
        var old = session.Rows(GraphTables.Statements, "article", article.Value).ToDictionary(row => (string)row[0]!, StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            old.Remove(statement.Id.Value, out var row);
            var wanted = StatementRow.Of(statement, article, row is null ? null : StatementRow.Event(row), EventKey.Of(statement, types));
            if (session.Put(GraphTables.Statements, row, wanted))
            {
                if (row is not null)
                {
                    _derivation.Touch(StatementRow.Statement(row));
                }

                EdgeLinks.Write(session, statement, types);
                _derivation.Touch(statement);
            }
            else if (publicationChanged)
            {
                _derivation.Touch(statement);
            }
        }

        foreach (var gone in old.Values)
        {
            _derivation.Touch(StatementRow.Statement(gone));
            session.Execute("DELETE FROM edge_statements WHERE statement = ?1", gone[0]);
            session.Delete(GraphTables.Statements, gone);
        }
    }

    private static string? Outlet(object?[]? article) => article is null ? null : new RowReader(article).Skip(3).TextOrNull();

    private static DateOnly? Published(object?[] article) => new RowReader(article).Skip(5).Date();
}
