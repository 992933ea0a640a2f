using System.Text.RegularExpressions;

namespace GraphBuilder.Language.Text;

/// <summary>
/// "WASHINGTON (CNN) --", "LA PAZ, Bolivia —", "Tehran, March 15, IRNA -": where and when a report was written stands before its first sentence and is none of its words; the English Web
/// Treebank makes it a sentence of its own.
/// </summary>
internal static partial class Datelines
{
    private const int Longest = 90;

    /// <summary>The offset at which a dateline that begins at an offset ends, its dash included; the same offset where none does.</summary>
    public static int EndOf(string text, int start)
    {
        var match = Dateline().Match(text, start, Math.Min(Longest, text.Length - start));
        return match.Success ? match.Groups["line"].Index + match.Groups["line"].Length : start;
    }

    // A place in capitals, then a region, a day and an agency, each if it likes; or a place and an agency in brackets; or a place, a day and an agency between commas; or a city and its country.
    [GeneratedRegex(
        """
        \G(?<line>(?:
            \p{Lu}[\p{Lu}.'’]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’]+){0,3} (?:,\ ?\p{Lu}[\p{L}.]+(?:\ \p{Lu}[\p{L}.]+){0,2})? (?:,\ ?[^()—–:\n]{3,20})? (?:\ ?\([\p{L}\ /&.-]{2,20}\))? (?:\ ?--|\ ?[—–]|\ -)
          | \p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]+){0,3} (?:,\ ?\p{Lu}[\p{L}.]+)? (?:,\ ?[^()—–:\n]{3,20})? \ ?\(\p{Lu}[\p{L}\ /&.-]{1,19}\) \ ?(?:--|[—–:-])
          | \p{Lu}[\p{L}.'’-]+(?:\ \p{Lu}[\p{L}.'’-]+){0,2}, \ \p{Lu}\p{L}{2,8}\ \d{1,2}, \ \p{Lu}{2,8}\ ?(?:--|[—–-])
          | \p{Lu}[\p{L}.'’]+(?:\ \p{Lu}[\p{L}.'’]+){0,2}, \ \p{Lu}[\p{L}.]+(?:\ \p{Lu}[\p{L}.]+){0,2} \ (?:--|[—–-])
        ))\ (?=["“'‘]?[\p{Lu}\d])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();
}
