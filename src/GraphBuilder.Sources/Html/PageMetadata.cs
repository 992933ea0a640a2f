using AngleSharp.Dom;
using GraphBuilder.Sources.Cleaning;

namespace GraphBuilder.Sources.Html;

/// <summary>What a page says of its article: JSON-LD first, then meta tags (Open Graph, Dublin Core and others), then the page's own elements.</summary>
internal sealed record PageMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "article.published", "parsely-pub-date", "sailthru.date", "pubdate",
        "publishdate", "publish-date", "publish_date", "publication_date", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued",
        "dcterms.created", "dc.date", "dcterms.date", "article:published", "originalpublicationdate", "rnews:datepublished", "date",
    ];

    private static readonly string[] OutletNames = ["og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher", "twitter:app:name:iphone"];

    /// <summary>The title, without the name of the site.</summary>
    public string? Title { get; private init; }

    /// <summary>The outlet, as it calls itself.</summary>
    public string? Outlet { get; private init; }

    /// <summary>The canonical address.</summary>
    public string? Url { get; private init; }

    /// <summary>The date of publication.</summary>
    public DateOnly? Published { get; private init; }

    /// <summary>The whole text, where the page repeats it for machines.</summary>
    public string? Body { get; private init; }

    /// <summary>Whether the page says of itself that it is one article.</summary>
    public bool SaysArticle { get; private init; }

    /// <summary>Reads what the page says.</summary>
    public static PageMetadata Of(IDocument page)
    {
        var described = JsonLdArticle.Of(page);
        var meta = MetaTags(page);
        var outlet = described?.Publisher ?? First(meta, OutletNames) ?? Trimmed(page.QuerySelector("[itemprop=publisher] [itemprop=name]")?.TextContent);
        var dates = DateNames.Select(name => meta.GetValueOrDefault(name)).Prepend(described?.Published).Concat(TimeElements(page));
        return new()
        {
            Title = PageTitle.Of(page, [described?.Headline, meta.GetValueOrDefault("og:title"), meta.GetValueOrDefault("twitter:title")], outlet),
            Outlet = outlet,
            Url = Canonical(page, meta, described),
            Published = dates.Select(date => date is null ? null : WrittenDate.Find(date)?.Date).FirstOrDefault(date => date is not null),
            Body = described?.Body,
            SaysArticle = described is not null || meta.GetValueOrDefault("og:type") == "article" || meta.ContainsKey("article:published_time")
                || page.QuerySelectorAll("article, [itemprop=articleBody]").Length == 1,
        };
    }

    private static Dictionary<string, string> MetaTags(IDocument page)
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in page.QuerySelectorAll("meta[content]"))
        {
            if ((tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop")) is { } name && Trimmed(tag.GetAttribute("content")) is { } content)
            {
                tags.TryAdd(name.Trim(), content);
            }
        }

        return tags;
    }

    // Those marked as the date of publication first, then those inside the article: others may tell today's date.
    private static IEnumerable<string?> TimeElements(IDocument page) => page.QuerySelectorAll("[itemprop=datePublished], time[pubdate], time[datetime]")
        .OrderBy(element => element.GetAttribute("itemprop") == "datePublished" || element.HasAttribute("pubdate") ? 0 : element.Closest("article, main") is not null ? 1 : 2)
        .Select(element => element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent);

    private static string? Canonical(IDocument page, Dictionary<string, string> meta, JsonLdArticle? described)
    {
        var places = new[] { page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), meta.GetValueOrDefault("og:url"), described?.Url, SavedFrom(page) };
        var addresses = places.Select(address => Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri : null).ToList();

        // A relative one needs another that says where the page is; one that names the whole site names no article.
        var site = addresses.Find(uri => uri is not null);
        if (addresses[0] is null && site is not null && places[0] is { Length: > 0 } relative && Uri.TryCreate(site, relative, out var resolved))
        {
            addresses[0] = resolved;
        }

        return addresses.Find(uri => uri is not null && uri.AbsolutePath.Length > 1)?.AbsoluteUri;
    }

    // Browsers note the address of a page that they save.
    private static string? SavedFrom(IDocument page) => page.ChildNodes.OfType<IComment>().Concat(page.DocumentElement.ChildNodes.OfType<IComment>())
        .Select(comment => comment.Data.Trim())
        .Where(text => text.StartsWith("saved from url=(", StringComparison.Ordinal))
        .Select(text => text[(text.IndexOf(')', StringComparison.Ordinal) + 1)..])
        .FirstOrDefault();

    private static string? First(Dictionary<string, string> meta, string[] names) =>
        names.Select(name => meta.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
