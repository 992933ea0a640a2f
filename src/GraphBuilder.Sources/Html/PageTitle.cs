using AngleSharp.Dom;
using GraphBuilder.Sources.Cleaning;

namespace GraphBuilder.Sources.Html;

/// <summary>Finds the title of a page's article.</summary>
internal static class PageTitle
{
    private const int LongestSiteName = 30;
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " / "];

    /// <summary>
    /// The first title that the page names, without the name of the site before or after it. The page's heading is preferred where it says the same at greater length.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="named">What its metadata call the article, the most reliable first.</param>
    /// <param name="outlet">The name of the site, where it is known.</param>
    public static string? Of(IDocument page, IEnumerable<string?> named, string? outlet)
    {
        var headings = page.QuerySelectorAll("h1").Select(heading => OneLine(heading.TextContent)).Where(heading => heading.Length > 0).ToList();
        var title = named.Append(page.Title).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));
        if (title is null)
        {
            return headings.FirstOrDefault();
        }

        title = WithoutSite(OneLine(title), outlet, headings);
        var full = title.TrimEnd('.', '…', ' ');
        return headings.Find(heading => heading.Length > full.Length && full.Length > 20 && heading.StartsWith(full, StringComparison.Ordinal)) ?? title;
    }

    private static string WithoutSite(string title, string? outlet, List<string> headings)
    {
        var shown = headings.Where(heading => heading.Length * 2 >= title.Length && Array.Exists(
            Separators,
            separator => title.StartsWith(heading + separator, StringComparison.OrdinalIgnoreCase) || title.EndsWith(separator + heading, StringComparison.OrdinalIgnoreCase)));
        if (shown.MaxBy(heading => heading.Length) is { } heading)
        {
            return heading;
        }

        foreach (var separator in Separators)
        {
            for (var at = title.LastIndexOf(separator, StringComparison.Ordinal); at > 0; at = title.LastIndexOf(separator, StringComparison.Ordinal))
            {
                var (head, tail) = (title[..at], title[(at + separator.Length)..]);
                if (!IsSite(tail, separator))
                {
                    break;
                }

                title = head.TrimEnd();
            }

            if (outlet is not null && title.StartsWith(outlet + separator, StringComparison.OrdinalIgnoreCase))
            {
                title = title[(outlet.Length + separator.Length)..];
            }
        }

        return title;

        // A bar hardly ever stands inside a headline.
        bool IsSite(string tail, string separator) =>
            (outlet is not null && Letters.AreSame(tail, outlet)) || (separator == Separators[0] && tail.Length <= LongestSiteName);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
