using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Sources.Texts;

namespace GraphBuilder.Sources.Cleaning;

/// <summary>
/// Takes out what is no part of an article: scraping noise, captions, bylines, datelines, lists of other articles, repeats.
/// What it learns on the way is kept: title, URL, date of publication.
/// </summary>
internal sealed class ArticleCleaner(SourceKnowledge knowledge)
{
    // Longer paragraphs are neither noise nor captions, whatever they begin or end with.
    private const int LongestNoise = 200, LongestCaption = 600, LongestTitle = 250, LongestPlace = 60, LongestDateline = 120, LongestEnding = 80;

    private readonly DateLine _dates = new(knowledge);

    /// <summary>The draft without what is no part of the article.</summary>
    public ArticleDraft Clean(ArticleDraft draft)
    {
        var kept = new List<MappedText>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var title = draft.Title;
        var (url, outlet, published, updated) = (draft.Url, draft.Outlet, draft.Published, (DateOnly?)null);
        var (inBody, inRelated) = (false, false);
        foreach (var paragraph in draft.Paragraphs)
        {
            var text = CutEnding(paragraph);
            if (text.Text.Length == 0)
            {
                continue;
            }

            if (_dates.Read(text.Text, labelled: inBody) is { } date)
            {
                published ??= date.Published;
                updated ??= date.Updated;
                continue;
            }

            if (LoneUrl(text.Text) is { } address)
            {
                url ??= inBody ? null : address;
                continue;
            }

            if (OutletNamed(text.Text) is { } name)
            {
                outlet ??= name;
                continue;
            }

            inRelated = IsRelatedHeading(text.Text) || (inRelated && !Sentences.EndsLikeOne(text.Text) && text.Text.Length <= LongestNoise);
            if (inRelated || IsNoise(text.Text) || (!inBody && IsPlace(text.Text, title)))
            {
                continue;
            }

            if (title is null && IsHeadline(text.Text) && kept.Count == 0)
            {
                title = text;
                continue;
            }

            text = CutDateline(text, ref published);
            if (text.Text.Length == 0 || IsRepeat(text.Text, title, seen))
            {
                continue;
            }

            inBody |= Sentences.IsRunningText(text.Text);
            kept.Add(text);
        }

        kept.RemoveAll(paragraph => outlet is not null && Letters.AreSame(paragraph.Text, outlet));
        return draft with { Paragraphs = kept, Title = title, Outlet = outlet, Url = url, Published = published ?? updated };
    }

    private MappedText CutEnding(MappedText paragraph)
    {
        while (true)
        {
            var start = Math.Max(0, paragraph.Text.Length - LongestEnding);
            var ending = knowledge.Endings.Match(paragraph.Text[start..]);
            if (!ending.Success || ending.Length == 0)
            {
                return paragraph;
            }

            paragraph = paragraph.Slice(0, start + ending.Index);
        }
    }

    private bool IsNoise(string text) =>
        (text.Length <= LongestNoise && (knowledge.Lines.IsMatch(text) || knowledge.Bylines.IsMatch(text)))
        || (text.Length <= LongestCaption && knowledge.Captions.IsMatch(text));

    private bool IsRelatedHeading(string text) => text.Length <= LongestNoise && knowledge.Related.IsMatch(text);

    // Before the title is known, capitals may be the title: only a single word is surely none.
    private bool IsPlace(string text, MappedText? title) =>
        text.Length <= LongestPlace && (title is not null || !text.Contains(' ')) && knowledge.Places.IsMatch(text);

    private static bool IsHeadline(string text) => text.Length <= LongestTitle && !text.EndsWith('.');

    private static bool IsRepeat(string text, MappedText? title, HashSet<string> seen) =>
        (title is not null && Letters.AreSame(text, title.Text)) || (Sentences.IsRunningText(text) && !seen.Add(text));

    private string? OutletNamed(string text) =>
        text.Length <= LongestNoise && knowledge.Outlets.Match(text) is { Success: true } line ? line.Groups["outlet"].Value.Trim() : null;

    private static string? LoneUrl(string text) =>
        !text.Contains(' ') && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            ? text : null;

    private MappedText CutDateline(MappedText paragraph, ref DateOnly? published)
    {
        var dateline = knowledge.Datelines.Match(paragraph.Text.Length <= LongestDateline ? paragraph.Text : paragraph.Text[..LongestDateline]);
        published ??= dateline.Success ? WrittenDate.Find(dateline.Groups["date"].Value)?.Date : null;
        return paragraph.Slice(dateline.Length, paragraph.Text.Length);
    }
}
