using System.Buffers;

namespace GraphBuilder.Sources.Texts;

/// <summary>
/// Finds the paragraphs of a plain text. Blank lines always part them. A single line break parts them too, unless the text is
/// hard-wrapped and the break is one that wrapping made: the next line's first word would not have fitted any more.
/// </summary>
internal static class Paragraphs
{
    private const int Narrowest = 40, Widest = 120, LinesToBelieve = 4;
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <summary>The paragraphs in order, none empty, white space made single spaces.</summary>
    public static List<MappedText> Of(string text)
    {
        var lines = Lines(text);
        var width = WrapWidth(text, lines);
        var paragraphs = new List<MappedText>();
        var paragraph = new MappedTextBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !IsWrap(text, lines[i - 1], lines[i], width))
            {
                Take();
            }

            paragraph.AddRunning(text.AsSpan(lines[i]), lines[i].Start.Value);
            if (!EndsInHyphen(text, lines[i]))
            {
                paragraph.AddBreak();
            }
        }

        Take();
        return paragraphs;

        void Take()
        {
            if (paragraph.Take() is { Text.Length: > 0 } taken)
            {
                paragraphs.Add(taken);
            }
        }
    }

    /// <summary>A text that stands outside the original, on one line.</summary>
    public static MappedText Line(string text)
    {
        var line = new MappedTextBuilder();
        foreach (var unit in text)
        {
            line.AddRunning(unit, MappedText.PutIn);
        }

        return line.Take();
    }

    // Trimmed; blank ones stay in as empty ranges.
    private static List<Range> Lines(string text)
    {
        var lines = new List<Range>();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(LineBreaks);
            var end = length < 0 ? text.Length : start + length;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            lines.Add(first..last);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    // The width that the text is wrapped at, or null where it is not: several lines come near the longest, and none is long.
    private static int? WrapWidth(string text, List<Range> lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            if (Length(line) > width && text.AsSpan(line).Contains(' '))
            {
                width = Length(line);
            }
        }

        return width is < Narrowest or > Widest || lines.Count(line => Length(line) >= width * 0.8) < LinesToBelieve ? null : width;
    }

    private static bool IsWrap(string text, Range before, Range after, int? width)
    {
        if (width is null || Length(before) == 0 || Length(after) == 0)
        {
            return false;
        }

        var next = text.AsSpan(after);
        var word = next.IndexOf(' ') is > 0 and var end ? end : next.Length;

        // Some programs wrap a little early to even the lines out: a line that goes on in lower case goes on.
        return Length(before) + 1 + word > width || (char.IsLower(next[0]) && Length(before) > width / 2);
    }

    private static bool EndsInHyphen(string text, Range line) =>
        Length(line) > 1 && text[line.End.Value - 1] == '-' && char.IsLetter(text[line.End.Value - 2]);

    private static int Length(Range line) => line.End.Value - line.Start.Value;
}
