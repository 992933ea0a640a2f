using System.Buffers;

namespace GraphBuilder.Language.Text;

/// <summary>
/// Finds the stamps of mails and posts, a line of their own once the line breaks are lost: "11/29/2000 09:52 AM".
/// </summary>
internal sealed class Timestamps(string text, TokenSpan[] tokens)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789/:");

    /// <summary>Whether a stamp begins with a token.</summary>
    public bool BeginsAt(int token) =>
        token + 2 < tokens.Length && Is(token, '/', 6) && Is(token + 1, ':', 4) && IsHalfOfDay(token + 2);

    /// <summary>Whether a stamp ends with a token.</summary>
    public bool EndsAt(int token) => token >= 2 && IsHalfOfDay(token) && BeginsAt(token - 2);

    private bool Is(int token, char sign, int least)
    {
        var form = tokens[token].In(text);
        return form.Length >= least && form.Length <= 10 && form.Contains(sign) && !form.ContainsAnyExcept(Signs);
    }

    private bool IsHalfOfDay(int token) => tokens[token].In(text) is "AM" or "PM";
}
