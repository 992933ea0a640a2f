using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Time;

/// <summary>
/// Finds the dates that a sentence names, each as exact as its words: "6 February 2026", "Feb. 6", "on Friday", "yesterday", "two days earlier"; "last week", "in March", "last June", "in 2007",
/// "earlier this month". What can only be guessed is left out: a date that is not said would be invented.
/// </summary>
public static class DateExpressionReader
{
    /// <summary>The dates in a sentence, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="published">The day of publication; without it only calendar dates with their year can be read.</param>
    /// <param name="before">The last day that the sentences before name, which "the next day" goes by; null for none.</param>
    public static IReadOnlyList<DateExpression> Read(Sentence sentence, DateOnly? published, DateOnly? before = null)
    {
        var found = new List<DateExpression>();
        for (var start = 0; start < sentence.Tokens.Count;)
        {
            var expression = At(sentence.Tokens, start, published, before);
            if (expression is not null)
            {
                expression = expression with { Bound = DateBounds.Of(sentence, expression.Tokens, found.LastOrDefault()) };
                found.Add(expression);
                before = expression.Period.Precision == DatePrecision.Day ? expression.Period.Start : before;
            }

            start = expression?.Tokens.End ?? start + 1;
        }

        return found;
    }

    private static DateExpression? At(IReadOnlyList<Token> tokens, int start, DateOnly? published, DateOnly? before) =>
        Iso(tokens, start) ?? CalendarDay(tokens, start, published) ?? CalendarMonth(tokens, start, published) ?? CalendarYear(tokens, start)
        ?? (before is { } day ? AnchoredDates.Read(tokens, start, day) : null)
        ?? (published is { } today ? RelativeDates.Read(tokens, start, today) : null);

    private static DateExpression? Iso(IReadOnlyList<Token> tokens, int start) =>
        DateOnly.TryParseExact(tokens[start].Form, "yyyy-MM-dd", out var date) ? Of(start, start + 1, date, DatePrecision.Day, DateSource.Text) : null;

    private static DateExpression? CalendarDay(IReadOnlyList<Token> tokens, int start, DateOnly? published)
    {
        var (month, day, end) = CalendarWords.Month(tokens.Form(start)) is { } monthFirst ? (monthFirst, CalendarWords.DayOfMonth(tokens.Form(start + 1)), start + 2)
            : CalendarWords.DayOfMonth(tokens[start].Form) is { } dayFirst && tokens.Form(start + 1) == "of" ? (CalendarWords.Month(tokens.Form(start + 2)) ?? 0, dayFirst, start + 3)
            : CalendarWords.DayOfMonth(tokens[start].Form) is { } first ? (CalendarWords.Month(tokens.Form(start + 1)) ?? 0, first, start + 2)
            : (0, (int?)null, start);
        if (month == 0 || day is null)
        {
            return null;
        }

        var yearAt = tokens.Form(end) == "," ? end + 1 : end;
        if (CalendarWords.Year(tokens.Form(yearAt)) is { } year)
        {
            return Day(year, month, day.Value) is { } exact ? Of(start, yearAt + 1, exact, DatePrecision.Day, DateSource.Text) : null;
        }

        return published is { } near && Nearest(month, day.Value, near) is { } date ? Of(start, end, date, DatePrecision.Day, DateSource.Text) : null;
    }

    /// <summary>"March 2004", "March of 2004"; without a year the last one that had begun, or, of what is to come, the next.</summary>
    private static DateExpression? CalendarMonth(IReadOnlyList<Token> tokens, int start, DateOnly? published)
    {
        if (CalendarWords.Month(tokens[start].Form) is not { } month || tokens[start].Upos is "VERB" or "AUX")
        {
            return null;
        }

        var yearAt = tokens.Form(start + 1) is "of" or "," ? start + 2 : start + 1;
        if (CalendarWords.Year(tokens.Form(yearAt)) is { } year)
        {
            return Of(start, yearAt + 1, new DateOnly(year, month, 1), DatePrecision.Month, DateSource.Text);
        }

        var (word, first) = (tokens.Form(start - 1).ToLowerInvariant(), tokens.Form(start - 1).ToLowerInvariant() is "last" or "next" or "this" or "past" ? start - 1 : start);
        var isNamed = first < start || word is "in" or "since" or "until" or "till" or "from" or "by" or "during" or "early" or "late" or "mid" || tokens.Form(start + 1) is "'s" or "’s";
        if (published is not { } day || !isNamed)
        {
            return null;
        }

        var isToCome = word == "next" || (word is not ("last" or "past") && Tense.IsToCome(tokens, tokens[start]));
        var thisYear = new DateOnly(day.Year, month, 1);
        var date = isToCome ? (month >= day.Month ? thisYear : thisYear.AddYears(1)) : month <= day.Month && !(word == "last" && month == day.Month) ? thisYear : thisYear.AddYears(-1);
        return Of(start, start + 1, date, DatePrecision.Month, DateSource.Relative);
    }

    /// <summary>"In 2007", "early 2005", "the 2001 attacks".</summary>
    private static DateExpression? CalendarYear(IReadOnlyList<Token> tokens, int start)
    {
        if (CalendarWords.Year(tokens[start].Form) is not { } year || tokens[start].Upos == "PROPN")
        {
            return null;
        }

        var isNamed = tokens.Form(start - 1).ToLowerInvariant() is "in" or "since" or "until" or "till" or "from" or "by" or "during" or "early" or "late" or "mid" or "mid-" or "before" or "after" or "around" or "year"
            || (tokens.Form(start - 1).ToLowerInvariant() is "to" or "and" or "-" or "–" && CalendarWords.Year(tokens.Form(start - 2)) is not null)
            || (tokens.Form(start - 1).ToLowerInvariant() is "the" or "'s" or "’s" && tokens[start].Deprel is "nummod" or "compound" or "nmod:unmarked" or "nmod:desc");
        return isNamed ? Of(start, start + 1, new DateOnly(year, 1, 1), DatePrecision.Year, DateSource.Text) : null;
    }

    /// <summary>A day without a year is the one nearest to the publication.</summary>
    private static DateOnly? Nearest(int month, int day, DateOnly published) =>
        Enumerable.Range(published.Year - 1, 3).Select(year => Day(year, month, day)).OfType<DateOnly>()
            .OrderBy(date => Math.Abs(date.DayNumber - published.DayNumber)).Select(date => (DateOnly?)date).FirstOrDefault();

    private static DateOnly? Day(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static DateExpression Of(int start, int end, DateOnly date, DatePrecision precision, DateSource source) => new(new(start, end), Period.Of(date, precision), source);

    /// <summary>The word at an index, empty beyond the sentence.</summary>
    internal static string Form(this IReadOnlyList<Token> tokens, int index) => index >= 0 && index < tokens.Count ? tokens[index].Form : "";
}
