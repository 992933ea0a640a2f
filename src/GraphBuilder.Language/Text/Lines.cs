namespace GraphBuilder.Language.Text;

/// <summary>What the breaks between lines say.</summary>
internal static class Lines
{
    /// <summary>Whether the character at a position ends a line after which a blank line or the end of the text follows.</summary>
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
    public static bool Breaks(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsBlankLine(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
