using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.Sources.Cleaning;

/// <summary>Finds a date as people and machines write it: 2026-02-03T10:15:00Z, 3 February 2026, Feb. 3, 2026, 03.02.2026.</summary>
internal static partial class WrittenDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// The first date in the text and the end of it. A time is left aside: the date is that of the place where it was written.
    /// Numbers around slashes are read only where day and month cannot be mixed up.
    /// </summary>
    public static (DateOnly Date, int Start, int End)? Find(string text)
    {
        for (var match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            if (Read(match.Groups) is { } date)
            {
                return (date, match.Index, match.Index + match.Length);
            }
        }

        return null;
    }

    private static DateOnly? Read(GroupCollection parts)
    {
        var year = Number(parts["year"]);
        var (day, month) = (Number(parts["day"]), parts["name"].Success ? Month(parts["name"].Value) : Number(parts["month"]));
        if (parts["one"].Success)
        {
            var (one, other) = (Number(parts["one"]), Number(parts["other"]));
            (day, month) = one > 12 ? (one, other) : other > 12 || one == other ? (other, one) : (0, 0);
        }

        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int Number(Group group) => int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int Month(string name) => 1 + Array.FindIndex(Months, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        """
        (?<!\d)(
          (?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)
        | (?<year>(19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)
        | (?<day>\d{1,2})(st|nd|rd|th)?([ ]of)?[ -](?<name>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?,?[ -](?<year>\d{4})(?!\d)
        | (?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)
        | (?<one>\d{1,2})/(?<other>\d{1,2})/(?<year>\d{4})(?!\d)
        )
        | \b(?<name>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?[ ](?<day>\d{1,2})(st|nd|rd|th)?,?[ ](?<year>\d{4})(?!\d)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
