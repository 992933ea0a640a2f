using System.Text.RegularExpressions;
using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>The tokens of marked sentences. The reader was trained and measured with them, so its figures hold for them; they differ from the program's own in hyphens and numbers.</summary>
internal static partial class MarkTokens
{
    /// <summary>Splits a sentence.</summary>
    public static IReadOnlyList<TextSpan> Split(string text) => [.. Token().Matches(text).Select(match => new TextSpan(match.Index, match.Index + match.Length))];

    /// <summary>The tokens that a span of the text touches.</summary>
    public static TokenRange Covering(IReadOnlyList<TextSpan> tokens, TextSpan span)
    {
        var (start, end) = (0, tokens.Count);
        while (start < tokens.Count && tokens[start].End <= span.Start)
        {
            start++;
        }

        while (end > start && tokens[end - 1].Start >= span.End)
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    [GeneratedRegex(@"\b(?:can)(?=not\b)|\w+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|(?:[A-Z]\.)+|\d[\d,.]*\d|\w+|[^\w\s]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
