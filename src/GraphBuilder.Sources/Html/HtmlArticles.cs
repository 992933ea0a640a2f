using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GraphBuilder.Articles;
using GraphBuilder.Sources.Cleaning;
using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Sources.Texts;

namespace GraphBuilder.Sources.Html;

/// <summary>
/// Reads the article of a web page. The source map refers to the page's source: letters in text are exact; what character references
/// stand for, and text that comes from metadata alone, is put in.
/// </summary>
internal sealed class HtmlArticles(SourceKnowledge knowledge, ArticleAssembly assembly)
{
    private const int ShortestUnmarked = 250, FewestHeadlines = 4, LongestLoginPage = 600;

    private readonly Boilerplate _boilerplate = new(knowledge);

    /// <summary>The article, or why there is none.</summary>
    /// <param name="source">The characters of the page.</param>
    /// <param name="origin">Where it was read.</param>
    /// <param name="published">The date of publication where the page names none.</param>
    public SourceItem Read(string source, string origin, DateOnly? published)
    {
        var origins = new TextOrigins(source);
        var page = new HtmlParser(new() { IsKeepingSourceReferences = true, OnToken = origins.OnToken }).ParseDocument(source);
        if (page.Body is not { } body)
        {
            return new SourceItem.Failed(origin, "the page holds no article: it has no body");
        }

        origins.Tie(page);
        var about = PageMetadata.Of(page);
        var title = Title(page, about.Title, origins);
        var asksForPassword = page.QuerySelector("input[type=password]") is not null;
        _boilerplate.RemoveFrom(body);
        var main = MainContent.Of(body);
        var paragraphs = PageParagraphs.Of(main, origins);
        var running = paragraphs.Where(paragraph => Sentences.IsRunningText(paragraph.Text)).Sum(paragraph => paragraph.Text.Length);
        if (about.Body is { } described && described.Length / 2 > running)
        {
            paragraphs = Paragraphs.Of(WebUtility.HtmlDecode(described)).ConvertAll(paragraph => MappedText.Unmapped(paragraph.Text));
        }
        else if (WhyNoArticle(main, paragraphs, running, about.SaysArticle, asksForPassword) is { } reason)
        {
            return new SourceItem.Failed(origin, reason);
        }

        var item = assembly.Make(new ArticleDraft(origin, paragraphs) { Title = title, Outlet = about.Outlet, Url = about.Url, Published = about.Published });
        return item is SourceItem.Read { Article: { Published: null } article } && published is not null
            ? new SourceItem.Read(article with { Published = published })
            : item;
    }

    // Taken from the heading that shows it, where there is one, so that it has its place in the source.
    private static MappedText? Title(IDocument page, string? title, TextOrigins origins)
    {
        if (title is null)
        {
            return null;
        }

        var heading = page.QuerySelectorAll("h1, h2, title").FirstOrDefault(element => Letters.AreSame(element.TextContent, title));
        return heading is null ? Paragraphs.Line(title) : PageParagraphs.OneLine(heading, origins);
    }

    private static string? WhyNoArticle(IElement main, List<MappedText> paragraphs, int running, bool saysArticle, bool asksForPassword)
    {
        if (asksForPassword && running < LongestLoginPage)
        {
            return "the page holds no article: it asks to log in; save the page after logging in";
        }

        var headlines = MainContent.LinkedHeadlines(main);
        var texts = paragraphs.Count(paragraph => Sentences.IsRunningText(paragraph.Text));
        if (headlines >= FewestHeadlines && headlines * 2 >= texts)
        {
            return $"the page holds no article: it lists {headlines} others; give the pages of the articles themselves";
        }

        return running == 0 || (!saysArticle && running < ShortestUnmarked)
            ? $"the page holds no article: only {running} characters of running text were found; if a browser shows one, save the page from the browser"
            : null;
    }
}
