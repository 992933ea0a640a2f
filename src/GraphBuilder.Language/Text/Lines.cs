namespace GraphBuilder.Language.Text;

/// <summary>
/// Tells which line breaks part sentences. A blank line always does. A single one does where the line could have held the next word, as
/// headlines, bylines and list items could, and does not where prose is wrapped at a width.
/// </summary>
internal sealed class Lines(string text)
{
    /// <summary>A paragraph whose lines are all shorter is a list rather than wrapped prose.</summary>
    private const int NarrowestProse = 40;

    private (int Start, int End, int Width) _paragraph;

    /// <summary>Whether a blank line or page break follows the character at a position.</summary>
    public static bool IsBlankLine(string text, int position)
    {
        if (text[position] is '\u2029' or '\f')
        {
            return true;
        }

        if (text[position] != '\n')
        {
            return false;
        }

        var next = position + 1;
        while (next < text.Length && text[next] != '\n' && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && text[next] == '\n';
    }

    /// <summary>Whether the white space between two tokens parts sentences.</summary>
    /// <param name="start">The end of the token before.</param>
    /// <param name="end">The start of the token after.</param>
    public bool Part(int start, int end)
    {
        var lineBreak = -1;
        for (var i = start; i < end; i++)
        {
            if (IsBlankLine(text, i))
            {
                return true;
            }

            if (text[i] == '\n')
            {
                lineBreak = i;
            }
        }

        return lineBreak >= 0 && PartsLine(lineBreak, end);
    }

    /// <summary>Whether a single line break parts the line before it from the line that goes on at <paramref name="next"/>.</summary>
    private bool PartsLine(int lineBreak, int next)
    {
        var line = Line(LineStart(lineBreak), lineBreak);
        var following = Line(next, LineEnd(next));
        if (char.IsLower(following[0]) || line[^1] is ',' or ';' or '-' or '–' or '—' or '(')
        {
            return false;
        }

        if (IsBullet(following))
        {
            return true;
        }

        var width = Width(lineBreak);
        var firstWord = following.IndexOfAny(' ', '\t') is var length and > 0 ? length : following.Length;
        var hadRoom = line.Length + 1 + firstWord + (width / 10) < width;
        return hadRoom || width < NarrowestProse || IsHeadline(line);
    }

    private static bool IsBullet(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[1] is ' ' or '\t' && line[0] is '•' or '*' or '-' or '–' or '—' or '·' or '▪' or '◦' or '‣' or '●' or '■';

    /// <summary>Nearly all longer words are capitalized and no full stop ends the line.</summary>
    private static bool IsHeadline(ReadOnlySpan<char> line)
    {
        var capitalized = 0;
        var longer = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.Length > 3 && char.IsLetter(word[0]))
            {
                longer++;
                capitalized += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return longer > 1 && capitalized * 4 >= longer * 3 && !Characters.EndsSentence(line[^1]);
    }

    /// <summary>The length of the longest line of the paragraph.</summary>
    private int Width(int position)
    {
        if (position < _paragraph.Start || position >= _paragraph.End)
        {
            var width = 0;
            var start = position;
            while (start > 0 && !(text[start - 1] == '\n' && IsBlankLine(text, start - 1)))
            {
                start = LineStart(start - 1);
            }

            var end = start;
            for (var line = start; line < text.Length; line = end + 1)
            {
                end = LineEnd(line);
                width = Math.Max(width, Line(line, end).Length);
                if (end >= text.Length || IsBlankLine(text, end))
                {
                    break;
                }
            }

            _paragraph = (start, end, width);
        }

        return _paragraph.Width;
    }

    private ReadOnlySpan<char> Line(int start, int end) => text.AsSpan(start, end - start).Trim();

    private int LineStart(int position) => text.LastIndexOf('\n', Math.Max(0, position - 1)) is var found && found < position ? found + 1 : 0;

    private int LineEnd(int position) => text.IndexOf('\n', position) is var found and >= 0 ? found : text.Length;
}
