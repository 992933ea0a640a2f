using GraphBuilder.Sources.Knowledge;
using GraphBuilder.Sources.Texts;

namespace GraphBuilder.Sources.Cleaning;

/// <summary>
/// Takes out what is no part of an article: scraping noise, captions, bylines, datelines, lists of other articles, repeats.
/// What it learns on the way is kept: title, outlet, URL, date of publication.
/// </summary>
internal sealed class ArticleCleaner(SourceKnowledge knowledge)
{
    // Longer paragraphs are neither noise nor captions, whatever they begin or end with.
    private const int LongestNoise = 200, LongestCaption = 600, LongestTitle = 250, LongestPlace = 60, LongestDateline = 120, LongestEnding = 80;

    private readonly DateLine _dates = new(knowledge);

    /// <summary>The draft without what is no part of the article.</summary>
    public ArticleDraft Clean(ArticleDraft draft)
    {
        var pass = new Pass(this, draft);
        foreach (var paragraph in draft.Paragraphs)
        {
            pass.Take(paragraph);
        }

        return pass.Result();
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

    private (MappedText Text, DateOnly? Date) CutDateline(MappedText paragraph)
    {
        var dateline = knowledge.Datelines.Match(paragraph.Text.Length <= LongestDateline ? paragraph.Text : paragraph.Text[..LongestDateline]);
        return (paragraph.Slice(dateline.Length, paragraph.Text.Length), dateline.Success ? WrittenDate.Find(dateline.Groups["date"].Value)?.Date : null);
    }

    private bool IsNoise(string text) =>
        (text.Length <= LongestNoise && (knowledge.Lines.IsMatch(text) || knowledge.Bylines.IsMatch(text)))
        || (text.Length <= LongestCaption && knowledge.Captions.IsMatch(text));

    private bool IsRelatedHeading(string text) => text.Length <= LongestNoise && knowledge.Related.IsMatch(text);

    // Before the title is known, capitals may be the title: only a single word is surely none.
    private bool IsPlace(string text, bool titleIsKnown) =>
        text.Length <= LongestPlace && (titleIsKnown || !text.Contains(' ')) && knowledge.Places.IsMatch(text);

    private string? OutletNamed(string text) =>
        text.Length <= LongestNoise && knowledge.Outlets.Match(text) is { Success: true } line ? line.Groups["outlet"].Value.Trim() : null;

    private static bool IsLoneUrl(string text) => !text.Contains(' ')
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    /// <summary>One way through one draft, and what is known so far.</summary>
    private sealed class Pass(ArticleCleaner cleaner, ArticleDraft draft)
    {
        private readonly List<MappedText> _kept = [];
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
        private MappedText? _title = draft.Title;
        private string? _url = draft.Url, _outlet = draft.Outlet;
        private DateOnly? _published = draft.Published, _updated;
        private bool _inBody, _inRelated;

        public void Take(MappedText paragraph)
        {
            var whole = cleaner.CutEnding(paragraph);
            if (whole.Text.Length == 0 || TellsOfPublication(whole.Text) || IsBesideTheArticle(whole.Text))
            {
                return;
            }

            if (_title is null && _kept.Count == 0 && whole.Text.Length <= LongestTitle && !Sentences.EndsInFullStop(whole.Text))
            {
                _title = whole;
                return;
            }

            var (text, date) = cleaner.CutDateline(whole);
            _published ??= date;
            if (text.Text.Length > 0 && !IsRepeat(text.Text))
            {
                _inBody |= Sentences.IsRunningText(text.Text);
                _kept.Add(text);
            }
        }

        public ArticleDraft Result()
        {
            _kept.RemoveAll(paragraph => _outlet is not null && Letters.AreSame(paragraph.Text, _outlet));
            return draft with { Paragraphs = _kept, Title = _title, Outlet = _outlet, Url = _url, Published = _published ?? _updated };
        }

        private bool TellsOfPublication(string text)
        {
            if (cleaner._dates.Read(text, labelled: _inBody) is { } dates)
            {
                (_published, _updated) = (_published ?? dates.Published, _updated ?? dates.Updated);
                return true;
            }

            if (IsLoneUrl(text))
            {
                _url ??= _inBody ? null : text;
                return true;
            }

            var outlet = cleaner.OutletNamed(text);
            _outlet ??= outlet;
            return outlet is not null;
        }

        private bool IsBesideTheArticle(string text)
        {
            _inRelated = cleaner.IsRelatedHeading(text) || (_inRelated && !Sentences.EndsLikeOne(text) && text.Length <= LongestNoise);
            return _inRelated || cleaner.IsNoise(text) || (!_inBody && cleaner.IsPlace(text, _title is not null));
        }

        private bool IsRepeat(string text) =>
            (_title is not null && Letters.AreSame(text, _title.Text)) || (Sentences.IsRunningText(text) && !_seen.Add(text));
    }
}
