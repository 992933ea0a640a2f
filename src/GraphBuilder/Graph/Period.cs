using System.Globalization;

namespace GraphBuilder.Graph;

/// <summary>A day, week, month or year.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Precision">How long it is.</param>
public readonly record struct Period(DateOnly Start, DatePrecision Precision)
{
    /// <summary>Its last day.</summary>
    public DateOnly End => Precision switch
    {
        DatePrecision.Day => Start,
        DatePrecision.Week => Start.AddDays(6),
        DatePrecision.Month => Start.AddDays(DateTime.DaysInMonth(Start.Year, Start.Month) - 1),
        _ => new DateOnly(Start.Year, 12, 31),
    };

    /// <summary>The period of a length that a day lies in.</summary>
    public static Period Of(DateOnly day, DatePrecision precision) => new(
        precision switch
        {
            DatePrecision.Day => day,
            DatePrecision.Week => day.DayNumber < 6 ? DateOnly.MinValue : day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            DatePrecision.Month => new(day.Year, day.Month, 1),
            _ => new(day.Year, 1, 1),
        },
        precision);

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => Start <= day && day <= End;

    /// <summary>ISO 8601, as exact as it is known: <c>2026-02-06</c>, <c>2026-W06</c>, <c>2026-02</c>, <c>2026</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => Start.ToString("O", CultureInfo.InvariantCulture),
        DatePrecision.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Start.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(Start.ToDateTime(default)):00}"),
        DatePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
