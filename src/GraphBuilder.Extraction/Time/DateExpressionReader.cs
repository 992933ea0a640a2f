using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Time;

/// <summary>
/// Finds the days that a sentence names: "6 February 2026", "Feb. 6", "on Friday", "yesterday", "two days ago". What names no single day ("last week", "in March") is left out: a date
/// that is not said would be invented.
/// </summary>
public static class DateExpressionReader
{
    /// <summary>The days in a sentence, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="published">The day of publication; without it only full calendar dates can be read.</param>
    public static IReadOnlyList<DateExpression> Read(Sentence sentence, DateOnly? published)
    {
        var found = new List<DateExpression>();
        for (var start = 0; start < sentence.Tokens.Count;)
        {
            var expression = At(sentence.Tokens, start, published);
            if (expression is not null)
            {
                found.Add(expression);
            }

            start = expression?.Tokens.End ?? start + 1;
        }

        return found;
    }

    private static DateExpression? At(IReadOnlyList<Token> tokens, int start, DateOnly? published) =>
        Iso(tokens, start) ?? CalendarDay(tokens, start, published) ?? (published is { } day ? Relative(tokens, start, day) : null);

    private static DateExpression? Iso(IReadOnlyList<Token> tokens, int start) =>
        DateOnly.TryParseExact(tokens[start].Form, "yyyy-MM-dd", out var date) ? new(new(start, start + 1), date, DateSource.Text) : null;

    private static DateExpression? CalendarDay(IReadOnlyList<Token> tokens, int start, DateOnly? published)
    {
        var (month, day, end) = CalendarWords.Month(Form(tokens, start)) is { } monthFirst ? (monthFirst, CalendarWords.DayOfMonth(Form(tokens, start + 1)), start + 2)
            : CalendarWords.DayOfMonth(tokens[start].Form) is { } dayFirst && Form(tokens, start + 1) == "of" ? (CalendarWords.Month(Form(tokens, start + 2)) ?? 0, dayFirst, start + 3)
            : CalendarWords.DayOfMonth(tokens[start].Form) is { } first ? (CalendarWords.Month(Form(tokens, start + 1)) ?? 0, first, start + 2)
            : (0, (int?)null, start);
        if (month == 0 || day is null)
        {
            return null;
        }

        var yearAt = Form(tokens, end) == "," ? end + 1 : end;
        if (CalendarWords.Year(Form(tokens, yearAt)) is { } year)
        {
            return Day(year, month, day.Value) is { } exact ? new(new(start, yearAt + 1), exact, DateSource.Text) : null;
        }

        return published is { } near && Nearest(month, day.Value, near) is { } date ? new(new(start, end), date, DateSource.Text) : null;
    }

    /// <summary>A day without a year is the one nearest to the publication.</summary>
    private static DateOnly? Nearest(int month, int day, DateOnly published) =>
        Enumerable.Range(published.Year - 1, 3).Select(year => Day(year, month, day)).OfType<DateOnly>()
            .OrderBy(date => Math.Abs(date.DayNumber - published.DayNumber)).Select(date => (DateOnly?)date).FirstOrDefault();

    private static DateOnly? Day(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateExpression? Relative(IReadOnlyList<Token> tokens, int start, DateOnly published)
    {
        switch (tokens[start].Form.ToLowerInvariant())
        {
            case "today" or "tonight":
                return At(published, 1);
            case "yesterday":
                return At(published.AddDays(-1), 1);
            case "tomorrow":
                return At(published.AddDays(1), 1);
        }

        if (CalendarWords.Weekday(tokens[start].Form) is { } weekday)
        {
            // A calendar day behind it ("Friday, Feb. 6") says it better.
            var next = Form(tokens, start + 1) == "," ? start + 2 : start + 1;
            if (CalendarWords.Month(Form(tokens, next)) is not null || CalendarWords.DayOfMonth(Form(tokens, next)) is not null)
            {
                return null;
            }

            return At(WeekdayNear(published, weekday, LooksAhead(tokens, start)), 1);
        }

        if (CalendarWords.Number(tokens[start].Form) is { } count && string.Equals(Form(tokens, start + 2), "ago", StringComparison.OrdinalIgnoreCase))
        {
            var days = Form(tokens, start + 1).ToLowerInvariant() switch { "day" or "days" => count, "week" or "weeks" => 7 * count, _ => 0 };
            return days > 0 ? At(published.AddDays(-days), 3) : null;
        }

        return null;

        DateExpression At(DateOnly date, int length) => new(new(start, start + length), date, DateSource.Relative);
    }

    /// <summary>"Next Friday", "will meet on Friday": after the publication; else the last one before it or its own day.</summary>
    private static bool LooksAhead(IReadOnlyList<Token> tokens, int weekday) =>
        Form(tokens, weekday - 1).ToLowerInvariant() is "next" or "coming" or "this"
        || (Form(tokens, weekday - 1).ToLowerInvariant() is not ("last" or "past") && IsToCome(tokens, tokens[weekday]));

    private static bool IsToCome(IReadOnlyList<Token> tokens, Token word)
    {
        // Up to the verb that the day goes with: does it stand in the future?
        for (var (at, steps) = (word, 0); at.Head != Token.Root && steps < 6; steps++)
        {
            at = tokens[at.Head];
            if (at.Upos is "VERB" or "AUX")
            {
                return at.Xpos switch
                {
                    "VBD" => false,
                    "VB" => tokens.Any(token => token.Head == at.Index && ((token.Deprel == "aux" && token.Lemma.ToLowerInvariant() is "will" or "shall" or "may" or "might" or "could" or "would") || token is { Upos: "PART", Deprel: "mark" })),
                    _ => tokens.Any(token => token.Head == at.Index && token.Deprel == "aux" && token.Lemma.ToLowerInvariant() is "will" or "shall"),
                };
            }
        }

        return false;
    }

    private static DateOnly WeekdayNear(DateOnly published, DayOfWeek weekday, bool ahead)
    {
        var back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        return ahead ? published.AddDays(back == 0 ? 7 : 7 - back) : published.AddDays(-back);
    }

    private static string Form(IReadOnlyList<Token> tokens, int index) => index >= 0 && index < tokens.Count ? tokens[index].Form : "";
}
