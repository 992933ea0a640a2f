using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace GraphBuilder.Sources.Html;

/// <summary>What a page says of its article for machines, in JSON-LD (schema.org/Article and the types below it).</summary>
internal sealed record JsonLdArticle(string? Headline, string? Published, string? Publisher, string? Url, string? Body)
{
    private const int Deepest = 6;

    /// <summary>The page's article, or null where it describes none.</summary>
    public static JsonLdArticle? Of(IDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Find(json.RootElement, 0) is { } article)
                {
                    return article;
                }
            }
            catch (JsonException)
            {
                // Many pages carry broken JSON; what they say elsewhere is enough.
            }
        }

        return null;
    }

    private static JsonLdArticle? Find(JsonElement element, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select(item => Find(item, depth + 1)).FirstOrDefault(found => found is not null);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return IsArticle(element) ? Read(element)
            : element.TryGetProperty("@graph", out var graph) ? Find(graph, depth + 1)
            : element.TryGetProperty("mainEntity", out var main) ? Find(main, depth + 1)
            : null;
    }

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type));

    private static bool IsArticleType(JsonElement type) => type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name.EndsWith("Report", StringComparison.Ordinal));

    private static JsonLdArticle Read(JsonElement element) => new(
        Text(element, "headline") ?? Text(element, "name"),
        Text(element, "datePublished") ?? Text(element, "dateCreated"),
        Text(element, "publisher", "name"),
        Text(element, "url") ?? Text(element, "mainEntityOfPage", "@id"),
        Text(element, "articleBody"));

    // A text, or the given property of an object (or of the first of several).
    private static string? Text(JsonElement element, string name, string inner = "name")
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => WebUtility.HtmlDecode(value.GetString()!).Trim(),
            JsonValueKind.Object => Text(value, inner),
            _ => null,
        };
    }
}
