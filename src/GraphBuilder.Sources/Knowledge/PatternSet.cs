using System.Text.RegularExpressions;

namespace GraphBuilder.Sources.Knowledge;

/// <summary>
/// Patterns of one section, tried in order. Whoever uses them bounds the length of the text, so that the time for an article stays
/// linear in its length; a pattern that would take a second all the same does not match. (The engine that promises linear time needs
/// seconds to build these patterns.)
/// </summary>
internal sealed class PatternSet(IEnumerable<string> patterns, RegexOptions options = RegexOptions.None)
{
    private const RegexOptions Always = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex[] _patterns = [.. patterns.Select(pattern => new Regex(pattern, Always | options, Patience))];

    /// <summary>Whether one of the patterns matches.</summary>
    public bool IsMatch(string text) => Match(text).Success;

    /// <summary>The match of the first pattern that matches, or an unsuccessful one.</summary>
    public Match Match(string text)
    {
        foreach (var pattern in _patterns)
        {
            try
            {
                if (pattern.Match(text) is { Success: true } match)
                {
                    return match;
                }
            }
            catch (RegexMatchTimeoutException)
            {
                // What cannot be told to be noise is not noise.
            }
        }

        return System.Text.RegularExpressions.Match.Empty;
    }
}
