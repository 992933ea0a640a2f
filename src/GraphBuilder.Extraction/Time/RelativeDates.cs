using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Time;

/// <summary>Dates that go by the publication: "today", "on Friday", "last week", "earlier this month", "two years ago".</summary>
internal static class RelativeDates
{
    /// <summary>The date that begins at a word, or null.</summary>
    public static DateExpression? Read(IReadOnlyList<Token> tokens, int start, DateOnly published) =>
        NamedDay(tokens, start, published) ?? Weekday(tokens, start, published) ?? Unit(tokens, start, published) ?? Ago(tokens, start, published);

    private static DateExpression? NamedDay(IReadOnlyList<Token> tokens, int start, DateOnly published) => tokens[start].Form.ToLowerInvariant() switch
    {
        "today" or "tonight" => At(start, 1, published),
        "yesterday" => At(start, 1, published.AddDays(-1)),
        "tomorrow" => At(start, 1, published.AddDays(1)),
        "this" when tokens.Form(start + 1) is "morning" or "afternoon" or "evening" => At(start, 2, published),
        "last" when tokens.Form(start + 1) is "night" => At(start, 2, published.AddDays(-1)),
        _ => null,
    };

    private static DateExpression? Weekday(IReadOnlyList<Token> tokens, int start, DateOnly published)
    {
        if (CalendarWords.Weekday(tokens[start].Form) is not { } weekday)
        {
            return null;
        }

        // A calendar day behind it ("Friday, Feb. 6") says it better.
        var next = tokens.Form(start + 1) == "," ? start + 2 : start + 1;
        if (CalendarWords.Month(tokens.Form(next)) is not null || CalendarWords.DayOfMonth(tokens.Form(next)) is not null)
        {
            return null;
        }

        var before = tokens.Form(start - 1).ToLowerInvariant();
        var isAhead = before is "next" or "coming" or "this" || (before is not ("last" or "past") && Tense.IsToCome(tokens, tokens[start]));
        var back = ((int)published.DayOfWeek - (int)weekday + 7) % 7;
        return At(start, 1, isAhead ? published.AddDays(back == 0 ? 7 : 7 - back) : published.AddDays(-back));
    }

    /// <summary>"Last week", "this month", "next year", "over the weekend".</summary>
    private static DateExpression? Unit(IReadOnlyList<Token> tokens, int start, DateOnly published)
    {
        var (which, unit) = (tokens[start].Form.ToLowerInvariant(), tokens.Form(start + 1).ToLowerInvariant());
        if (which is "the" or "last" or "this" && unit == "weekend" && (which != "the" || tokens.Form(start - 1).ToLowerInvariant() is "over" or "during" or "on" or "at"))
        {
            return new(new(start, start + 2), Period.Of(published.AddDays(-(((int)published.DayOfWeek + 1) % 7)), DatePrecision.Week), DateSource.Relative);
        }

        // "The last week" is the one before now, whenever that ends; "last week's" is last week's.
        var step = which switch { "last" or "past" or "previous" => -1, "this" => 0, "next" or "coming" => 1, _ => (int?)null };
        if (step is not { } by || tokens.Form(start - 1).Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return unit switch
        {
            "week" => Of(start, 2, published.AddDays(7 * by), DatePrecision.Week),
            "month" => Of(start, 2, Period.Of(published, DatePrecision.Month).Start.AddMonths(by), DatePrecision.Month),
            "year" => Of(start, 2, new DateOnly(published.Year + by, 1, 1), DatePrecision.Year),
            _ => null,
        };
    }

    /// <summary>"Two days ago", "a week ago", "three years ago": the longer ago, the less exact.</summary>
    private static DateExpression? Ago(IReadOnlyList<Token> tokens, int start, DateOnly published)
    {
        if (CalendarWords.Number(tokens[start].Form) is not { } count || !tokens.Form(start + 2).Equals("ago", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return tokens.Form(start + 1).ToLowerInvariant() switch
        {
            "day" or "days" => At(start, 3, published.AddDays(-count)),
            "week" or "weeks" => Of(start, 3, published.AddDays(-7 * count), DatePrecision.Week),
            "month" or "months" => Of(start, 3, published.AddMonths(-count), DatePrecision.Month),
            "year" or "years" when count < published.Year => Of(start, 3, published.AddYears(-count), DatePrecision.Year),
            _ => null,
        };
    }

    private static DateExpression At(int start, int length, DateOnly date) => Of(start, length, date, DatePrecision.Day);

    private static DateExpression Of(int start, int length, DateOnly date, DatePrecision precision) => new(new(start, start + length), Period.Of(date, precision), DateSource.Relative);
}
