namespace GraphBuilder.Language.Text;

/// <summary>Finds faces made of punctuation, which are one token each.</summary>
internal static class Emoticons
{
    private static readonly string[] Faces =
    [
        ":-)", ":-(", ":-D", ":-P", ":-p", ":-/", ":-|", ";-)", ":'(", ">:(", "8-)", "^_^", "-_-", "o_O", ":)", ":(", ":D", ":P", ":p", ":/",
        ";)", ";D", "=)", "=(", "=D", "=P", "(:", "(;", "<3", "XD", ":o",
    ];

    /// <summary>Whether a form is a face.</summary>
    public static bool IsFace(ReadOnlySpan<char> form)
    {
        foreach (var face in Faces)
        {
            if (form.SequenceEqual(face))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the face that begins at a position ends, or the position itself where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to look.</param>
    /// <param name="start">Where the stretch without white space begins.</param>
    /// <param name="end">Where it ends.</param>
    public static int Match(string text, int position, int start, int end)
    {
        if (text[position] is not (':' or ';' or '=' or '>' or '8' or '^' or '-' or 'o' or '(' or '<' or 'X'))
        {
            return position;
        }

        foreach (var face in Faces)
        {
            if (end - position >= face.Length && string.CompareOrdinal(text, position, face, 0, face.Length) == 0
                && StandsAlone(text, position, position + face.Length, start, end))
            {
                return position + face.Length;
            }
        }

        return position;
    }

    private static bool StandsAlone(string text, int position, int faceEnd, int start, int end)
    {
        var lettersFollow = faceEnd < end && char.IsLetterOrDigit(text[faceEnd]);
        var digitBefore = position > start && char.IsDigit(text[position - 1]);
        var letterBefore = position > start && char.IsLetter(text[position - 1]);
        var opensBracket = text[position] == '(' || text[position..faceEnd] is ":/";
        var isWordLike = char.IsLetterOrDigit(text[position]);
        return !lettersFollow && !digitBefore && !(letterBefore && (isWordLike || opensBracket)) && (!opensBracket || faceEnd == end);
    }
}
