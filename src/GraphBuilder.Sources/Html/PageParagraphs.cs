using AngleSharp.Dom;
using GraphBuilder.Sources.Cleaning;
using GraphBuilder.Sources.Texts;

namespace GraphBuilder.Sources.Html;

/// <summary>Takes the paragraphs out of an element: block elements and doubled line breaks part them. Paragraphs that are but links are left out.</summary>
internal sealed class PageParagraphs(TextOrigins origins)
{
    private const double MostLinked = 0.6;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private readonly MappedTextBuilder _text = new();
    private readonly List<MappedText> _paragraphs = [];
    private int _linked;

    /// <summary>The paragraphs of an element, in order.</summary>
    public static List<MappedText> Of(IElement element, TextOrigins origins)
    {
        var paragraphs = new PageParagraphs(origins);
        paragraphs.Walk(element, inLink: false);
        paragraphs.EndParagraph();
        return paragraphs._paragraphs;
    }

    /// <summary>All text of an element as one paragraph.</summary>
    public static MappedText OneLine(IElement element, TextOrigins origins)
    {
        var line = new PageParagraphs(origins);
        foreach (var text in element.GetNodes<IText>())
        {
            line.Add(text, inLink: false);
        }

        return line._text.Take();
    }

    private void Walk(INode node, bool inLink)
    {
        // A line of its own in bold or large letters is a heading, and stays apart even by a single break.
        var (wasBreak, isHeading) = (false, false);
        foreach (var child in node.ChildNodes)
        {
            var isBreak = false;
            switch (child)
            {
                case IText text:
                    Add(text, inLink);
                    isBreak = wasBreak && string.IsNullOrWhiteSpace(text.Data);
                    break;
                case IElement { LocalName: "br" }:
                    if (wasBreak || isHeading || Sentences.EndsLikeOne(_text.Tail))
                    {
                        EndParagraph();
                    }

                    isBreak = true;
                    _text.AddBreak();
                    break;
                case IElement element when RunningText.IsNeverShown(element):
                    break;
                case IElement element when Blocks.Contains(element.LocalName):
                    EndParagraph();
                    Walk(element, inLink);
                    EndParagraph();
                    break;
                case IElement element:
                    var startsParagraph = _text.Length == 0;
                    Walk(element, inLink || element.LocalName == "a");
                    (wasBreak, isHeading) = (false, startsParagraph && _text.Length > 0);
                    continue;
            }

            (wasBreak, isHeading) = (isBreak, false);
        }
    }

    private void Add(IText text, bool inLink)
    {
        var places = origins.Of(text);
        for (var i = 0; i < text.Data.Length; i++)
        {
            _text.AddRunning(text.Data[i], places.IsEmpty ? MappedText.PutIn : places[i]);
        }

        _linked += inLink ? text.Data.AsSpan().Trim().Length : 0;
    }

    private void EndParagraph()
    {
        var paragraph = _text.Take();
        if (paragraph.Text.Length > 0 && (_linked <= MostLinked * paragraph.Text.Length || Sentences.IsRunningText(paragraph.Text)))
        {
            _paragraphs.Add(paragraph);
        }

        _linked = 0;
    }
}
