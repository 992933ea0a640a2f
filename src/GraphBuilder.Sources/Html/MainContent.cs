using AngleSharp.Dom;

namespace GraphBuilder.Sources.Html;

/// <summary>
/// Finds the element that holds a page's article, once boilerplate is out: the one that the page marks as such, if it holds enough of
/// the running text; else the one whose paragraphs weigh most (after Arc90's Readability: each paragraph counts for its parent and half for its grandparent, less the
/// share of links), widened as long as that brings more running text, and neither links nor the headlines of other articles.
/// </summary>
internal static class MainContent
{
    private const string Marked = "[itemprop=articleBody], article, [role=article], main, [role=main]";

    // Of the page's running text.
    private const double EnoughForMarked = 0.4;
    private const double MostLinks = 0.3;
    private const int MostPoints = 3, MostHeadlines = 1;

    /// <summary>The element, or the body itself.</summary>
    public static IElement Of(IElement body)
    {
        var running = new RunningText(body);
        var total = running.Of(body);

        // Outer ones come first in the page; the innermost that still holds enough is the closest fit.
        var marked = body.QuerySelectorAll(Marked).LastOrDefault(element => running.Of(element) >= total * EnoughForMarked && running.Of(element) > 0);
        return marked ?? Widened(Heaviest(body, running) ?? body, body, running);
    }

    /// <summary>How many headlines inside an element lead to other pages.</summary>
    public static int LinkedHeadlines(IElement element) => element.QuerySelectorAll("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4").Length;

    private static IElement? Heaviest(IElement body, RunningText running)
    {
        var weights = new Dictionary<IElement, double>();
        foreach (var paragraph in body.QuerySelectorAll("p, blockquote, pre, td, div, section, li"))
        {
            var text = OwnText(paragraph, running);
            if (text == 0 || paragraph.ParentElement is not { } parent)
            {
                continue;
            }

            var points = 1 + Math.Min(text / 100.0, MostPoints);
            var isParagraph = paragraph.LocalName is "p" or "blockquote" or "pre";
            Add(isParagraph ? parent : paragraph, points);
            Add(isParagraph ? parent.ParentElement : parent, points / 2);
        }

        return weights.Count == 0 ? null : weights.MaxBy(weight => weight.Value * (1 - running.OtherShareOf(weight.Key))).Key;

        void Add(IElement? element, double points)
        {
            if (element is not null && body.Contains(element))
            {
                weights[element] = weights.GetValueOrDefault(element) + points;
            }
        }
    }

    // Of a paragraph all its text; of other elements only what stands in them directly, between line breaks.
    private static int OwnText(IElement element, RunningText running) => element.LocalName is "p" or "blockquote" or "pre"
        ? running.Of(element)
        : element.ChildNodes.Where(child => child is IText).Sum(child => child.TextContent.AsSpan().Trim().Length is >= 25 and var length ? length : 0);

    private static IElement Widened(IElement element, IElement body, RunningText running)
    {
        while (element != body && element.ParentElement is { } parent
            && running.Of(parent) - running.Of(element) is > 0 and var gain
            && gain <= running.Of(element) && running.OtherShareOf(parent) <= MostLinks
            && LinkedHeadlines(parent) - LinkedHeadlines(element) <= MostHeadlines)
        {
            element = parent;
        }

        return element;
    }
}
