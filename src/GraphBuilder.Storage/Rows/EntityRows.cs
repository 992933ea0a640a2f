using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Rows;

/// <summary>What an article says of an entity, as rows of three tables.</summary>
internal static class EntityRows
{
    private const string Between = "; ";

    public static object?[] Link(Article article, ArticleEntity entity) => new RowWriter()
        .Text(article.Id.Value)
        .Text(entity.Id.Value)
        .Text(entity.Name)
        .Text(entity.Type)
        .Text(entity.FinerType)
        .Flag(entity.IsKnown)
        .Text(entity.Wikidata)
        .Number(entity.Mentions.Count)
        .Number(entity.Mentions.Min(mention => mention.Span.Start))
        .Text(string.Join(Between, entity.Reasons))
        .Date(article.Published)
        .Row;

    /// <summary>The reasons of a link again.</summary>
    public static IEnumerable<string> ReasonsOf(string reasons) => reasons.Split(Between);

    /// <summary>The names that the article uses; a name of the seed knowledge is none unless the article uses it.</summary>
    public static IEnumerable<object?[]> Names(ArticleId article, ArticleEntity entity) =>
        (entity.IsKnown ? entity.Aliases : entity.Aliases.Append(entity.Name)).Select(RowWriter.WellFormed).Distinct(StringComparer.Ordinal)
        .Select(name => new object?[] { entity.Id.Value, name, article.Value });

    public static IEnumerable<object?[]> Mentions(ArticleId article, ArticleEntity entity) => entity.Mentions.DistinctBy(mention => mention.Span)
        .Select(mention => new RowWriter().Text(article.Value).Span(mention.Span).Text(entity.Id.Value).Name<MentionForm>(mention.Form).Row);
}
