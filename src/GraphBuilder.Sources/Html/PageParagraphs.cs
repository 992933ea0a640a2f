using AngleSharp.Dom;
using GraphBuilder.Sources.Cleaning;
using GraphBuilder.Sources.Texts;

namespace GraphBuilder.Sources.Html;

/// <summary>Takes the paragraphs out of an element: block elements and doubled line breaks part them. Paragraphs that are but links are left out.</summary>
internal sealed class PageParagraphs(TextOrigins origins)
{
    private const double MostLinked = 0.6;

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "center", "img",
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
                case IElement { LocalName: "script" or "style" or "noscript" or "template" }:
                    break;
                case IElement element when Inline.Contains(element.LocalName):
                    var startsParagraph = _text.Length == 0;
                    Walk(element, inLink || element.LocalName == "a");
                    (wasBreak, isHeading) = (false, startsParagraph && _text.Length > 0);
                    continue;
                case IElement element:
                    EndParagraph();
                    Walk(element, inLink);
                    EndParagraph();
                    break;
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
