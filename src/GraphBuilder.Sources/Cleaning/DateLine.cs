using System.Text.RegularExpressions;
using GraphBuilder.Sources.Knowledge;

namespace GraphBuilder.Sources.Cleaning;

/// <summary>Reads paragraphs that say nothing but when the article came out: "Published Feb. 3, 2026, 10:15 a.m. | Updated Feb. 4, 2026".</summary>
internal sealed partial class DateLine(SourceKnowledge knowledge)
{
    private const int Longest = 160;

    /// <summary>The dates that the paragraph names, or null where it says anything else.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="labelled">Whether a date needs a label ("Published") to count, as below the first paragraphs, where it may be a heading.</param>
    public (DateOnly? Published, DateOnly? Updated)? Read(string text, bool labelled)
    {
        if (text.Length > Longest || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        (DateOnly? Published, DateOnly? Updated) read = default;
        for (var rest = text; rest.Length > 0;)
        {
            var update = knowledge.Updated.Match(rest);
            var label = update.Success ? update : knowledge.Published.Match(rest);
            rest = rest[label.Length..];
            if (WrittenDate.Find(rest) is not var (date, start, end) || !Beside().IsMatch(rest[..start]) || (labelled && !label.Success))
            {
                return null;
            }

            read = update.Success ? (read.Published, read.Updated ?? date) : (read.Published ?? date, read.Updated);
            rest = rest[(end + Time().Match(rest[end..]).Length)..];
        }

        return read.Published is null && read.Updated is null ? null : read;
    }

    // What may stand before a date: a day of the week, a time.
    [GeneratedRegex(
        @"^([\s,|•·–—()/-]|on|at|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?|\d{1,2}[:.]\d{2}(:\d{2})?|[ap]\.?m\.?|[a-z]{1,3}t|utc)*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    // What may stand after one: a time, a zone, marks.
    [GeneratedRegex(
        @"^[Tt]?([\s,|•·–—()/.;-]|at\b|\d{1,2}[:.]\d{2}(:\d{2}(\.\d+)?)?|\d{1,2}\b|[ap]\.?m\b\.?|Z\b|[+-]\d{2}:?\d{2}|[a-z]{1,4}t\b|utc\b|local time|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b)*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
