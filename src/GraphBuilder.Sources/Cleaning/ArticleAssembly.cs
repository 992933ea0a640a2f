using GraphBuilder.Articles;
using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Sources.Texts;
using GraphBuilder.Text;

namespace GraphBuilder.Sources.Cleaning;

/// <summary>
/// Makes an article of a draft, or says why there is none.
/// <para>
/// Its id, which never depends on where the file lies: <c>article/</c> and the canonical URL without scheme and "www."; else the
/// source's own id, after the outlet's name where there is one (<c>article/the-daily-wire/a17</c>; without an outlet, ids must be unique
/// among all that is read into one store); else a hash of the cleaned text (<c>article/text-…</c>).
/// </para>
/// </summary>
internal sealed class ArticleAssembly(SourceKnowledge knowledge, SourceOptions options)
{
    private const string BetweenParagraphs = "\n\n";
    private const int LongestReadableId = 300;

    private readonly ArticleCleaner _cleaner = new(knowledge);
    private readonly EnglishCheck _english = new(knowledge, options.MinEnglishShare);
    private readonly CanonicalUrl _urls = new(knowledge);

    /// <summary>Cleans the draft, puts its text together and judges it.</summary>
    public SourceItem Make(ArticleDraft draft)
    {
        // No page is half noise and millions of characters long: what is far too long need not be cleaned to say so.
        if (draft.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length) is var length && length > 2L * options.MaxTextLength)
        {
            return TooLong(draft.Origin, length, options);
        }

        var cleaned = _cleaner.Clean(draft);
        var text = Join(cleaned);
        if (text.Text.Length == 0)
        {
            return new SourceItem.Failed(draft.Origin, "it holds no article: nothing is left once scraping noise is taken out");
        }

        if (text.Text.Length > options.MaxTextLength)
        {
            return TooLong(draft.Origin, text.Text.Length, options);
        }

        if (_english.WhyNot(text.Text) is { } reason)
        {
            return new SourceItem.Failed(draft.Origin, reason);
        }

        var url = _urls.Of(cleaned.Url);
        var outlet = cleaned.Outlet ?? CanonicalUrl.Host(url);
        return new SourceItem.Read(new Article
        {
            Id = IdOf(url, outlet, cleaned.OwnId, text.Text),
            Text = text.Text,
            Title = cleaned.Title?.Text,
            Url = url,
            Outlet = outlet,
            Published = cleaned.Published ?? (url is null ? null : WrittenDate.Find(new Uri(url).AbsolutePath)?.Date),
            Origin = draft.Origin,
            Source = text.ToSourceMap(),
        });
    }

    /// <summary>What is said of a text that is too long for one article.</summary>
    public static SourceItem.Failed TooLong(string origin, long length, SourceOptions options) => new(
        origin,
        $"its text has {length:N0} characters, more than the {options.MaxTextLength:N0} that are taken for one article; split it, or raise Sources:MaxTextLength");

    private static MappedText Join(ArticleDraft draft)
    {
        var text = new MappedTextBuilder();
        foreach (var paragraph in draft.Title is { Text.Length: > 0 } title ? draft.Paragraphs.Prepend(title) : draft.Paragraphs)
        {
            if (text.Length > 0)
            {
                text.Add(MappedText.Unmapped(BetweenParagraphs));
            }

            text.Add(paragraph);
        }

        return text.Take();
    }

    private static ArticleId IdOf(string? url, string? outlet, string? ownId, string text)
    {
        var name = url is not null ? CanonicalUrl.WithoutScheme(url)
            : ownId is null ? "text-" + StableHash.Of(text)
            : outlet is null ? ownId
            : $"{Slug.Of(outlet)}/{ownId}";
        return new("article/" + (name.Length <= LongestReadableId ? name : StableHash.Of(name)));
    }
}
