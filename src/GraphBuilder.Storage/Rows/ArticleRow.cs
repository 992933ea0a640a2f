using GraphBuilder.Articles;
using GraphBuilder.Text;

namespace GraphBuilder.Storage.Rows;

/// <summary>An article as a row of its table.</summary>
internal static class ArticleRow
{
    public static object?[] Of(Article article, DateTimeOffset ingestedAt, int version) => new RowWriter()
        .Text(article.Id.Value)
        .Text(article.Url)
        .Text(article.Title)
        .Text(OutletId(article.Outlet))
        .Text(OutletId(article.Outlet) is null ? null : article.Outlet)
        .Date(article.Published)
        .Time(ingestedAt)
        .Text(article.ContentHash)
        .Number(version)
        .Text(article.Text)
        .Row;

    /// <summary>The id of an outlet, from its name; null for none.</summary>
    public static string? OutletId(string? outlet) => string.IsNullOrWhiteSpace(outlet)
        ? null
        : Slug.Of(outlet) is { Length: > 0 } slug ? $"outlet/{slug}" : $"outlet/{StableHash.Of(outlet)}";
}
