namespace GraphBuilder.Graph;

/// <summary>The events of one key while they are being put together; found by the days that they happened on and were in the news on.</summary>
internal sealed class Occurrences
{
    private readonly List<Occurrence> _all = [];
    private readonly Dictionary<DateOnly, Occurrence> _dated = [];
    private readonly Dictionary<Period, Occurrence> _periods = [];
    private readonly Dictionary<DateOnly, SortedDictionary<DateOnly, Occurrence>> _news = [];
    private readonly Dictionary<DateOnly, SortedDictionary<DateOnly, Occurrence>> _groups = [];
    private Occurrence? _dateless;

    public IReadOnlyList<Occurrence> All => _all;

    /// <summary>Adds affirmed statements that have a date of their own.</summary>
    public void AddDated(IEnumerable<ReportedStatement> reports)
    {
        foreach (var report in reports)
        {
            var date = report.Statement.Date!.Value;
            if (!_dated.TryGetValue(date, out var occurrence))
            {
                _dated.Add(date, occurrence = Add(date));
            }

            occurrence.Reports.Add(report);

            // What looks back on an event long past does not put it in the news again.
            if (report.Published is { } published && published.DayNumber <= date.DayNumber + EventDerivation.NearDays)
            {
                Note(_news, published, occurrence);
            }
        }
    }

    /// <summary>
    /// Adds affirmed statements of which only the week, month or year is known; after the dated ones. They join the only event that is known to have happened in that time, else they are one event a
    /// period.
    /// </summary>
    public void AddVague(IEnumerable<ReportedStatement> reports)
    {
        foreach (var sameLength in reports.GroupBy(report => report.Statement.DatePrecision).OrderBy(group => group.Key))
        {
            var known = _all.ToList();
            foreach (var report in sameLength)
            {
                var period = report.Statement.Period!.Value;
                if (Within(known, period) is not { } occurrence && !_periods.TryGetValue(period, out occurrence))
                {
                    _periods.Add(period, occurrence = Add(period.Start, period.Precision));
                }

                occurrence.Reports.Add(report);
                if (period.Precision == DatePrecision.Week && report.Published is { } published && published.DayNumber <= period.End.DayNumber + EventDerivation.NearDays)
                {
                    Note(_news, published, occurrence);
                }
            }
        }
    }

    /// <summary>Adds affirmed statements without a date of their own; after the dated ones.</summary>
    public void AddUndated(IEnumerable<ReportedStatement> reports)
    {
        var left = new List<ReportedStatement>();
        foreach (var report in reports)
        {
            if (EventDerivation.ToldOn(report) is not { } told)
            {
                (_dateless ??= Add(null)).Reports.Add(report);
            }
            else if (Near(told, report.Statement.Modality == Modality.Asserted) is { } occurrence)
            {
                occurrence.Reports.Add(report);
            }
            else
            {
                left.Add(report);
            }
        }

        AddGroups(left);
    }

    /// <summary>Adds negated statements to the events that they deny; after all others.</summary>
    public void AddDenials(IEnumerable<ReportedStatement> reports)
    {
        foreach (var report in reports)
        {
            Denied(report)?.Denials.Add(report);
        }
    }

    private void AddGroups(List<ReportedStatement> reports)
    {
        Occurrence? group = null;
        var first = default(DateOnly);
        foreach (var report in reports.OrderBy(EventDerivation.ToldOn))
        {
            var told = EventDerivation.ToldOn(report)!.Value;
            if (group is null || told.DayNumber > first.DayNumber + EventDerivation.NearDays)
            {
                (group, first) = (Add(told), told);
            }

            if (report.Statement.Modality == Modality.Asserted && group.Reports.TrueForAll(other => other.Statement.Modality != Modality.Asserted))
            {
                group.Date = told;
            }

            group.Reports.Add(report);
        }

        foreach (var (occurrence, day) in from occurrence in _all
                                          where occurrence is { Date: { } date, Precision: DatePrecision.Day } && !_dated.ContainsKey(date)
                                          from report in occurrence.Reports
                                          select (occurrence, EventDerivation.ToldOn(report)!.Value))
        {
            Note(_groups, day, occurrence);
        }
    }

    private Occurrence? Denied(ReportedStatement denial)
    {
        if (EventDerivation.HasOwnDate(denial))
        {
            var date = denial.Statement.Date!.Value;
            return _dated.GetValueOrDefault(date) ?? Nearest(_groups, date);
        }

        if (EventDerivation.HasVagueDate(denial))
        {
            var period = denial.Statement.Period!.Value;
            return _periods.GetValueOrDefault(period) ?? Within(_all, period);
        }

        return EventDerivation.ToldOn(denial) is { } told ? Near(told, happened: false) ?? Nearest(_groups, told) : _dateless;
    }

    private static Occurrence? Within(List<Occurrence> known, Period period) =>
        known.Where(occurrence => occurrence.Period is { } other && other.Precision < period.Precision && period.Contains(other.Start) && period.Contains(other.End)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The dated occurrence that is nearest to a day, else one that was in the news near it.</summary>
    private Occurrence? Near(DateOnly day, bool happened)
    {
        bool Possible(Occurrence occurrence) => !happened || occurrence.Date <= day;
        return Around(day).Select(near => _dated.GetValueOrDefault(near)).FirstOrDefault(found => found is not null && Possible(found))
            ?? Around(day).SelectMany(near => In(_news, near)).FirstOrDefault(Possible);
    }

    private static Occurrence? Nearest(Dictionary<DateOnly, SortedDictionary<DateOnly, Occurrence>> index, DateOnly day) =>
        Around(day).SelectMany(near => In(index, near)).FirstOrDefault();

    /// <summary>A day and those around it, the nearest first, of two the earlier.</summary>
    private static IEnumerable<DateOnly> Around(DateOnly day)
    {
        for (var distance = 0; distance <= EventDerivation.NearDays; distance++)
        {
            if (day.DayNumber >= distance)
            {
                yield return day.AddDays(-distance);
            }

            if (distance > 0 && day.DayNumber + distance <= DateOnly.MaxValue.DayNumber)
            {
                yield return day.AddDays(distance);
            }
        }
    }

    private static SortedDictionary<DateOnly, Occurrence>.ValueCollection In(
        Dictionary<DateOnly, SortedDictionary<DateOnly, Occurrence>> index, DateOnly day) => (index.GetValueOrDefault(day) ?? []).Values;

    private static void Note(Dictionary<DateOnly, SortedDictionary<DateOnly, Occurrence>> index, DateOnly day, Occurrence occurrence)
    {
        if (!index.TryGetValue(day, out var found))
        {
            index.Add(day, found = []);
        }

        found.TryAdd(occurrence.Date!.Value, occurrence);
    }

    private Occurrence Add(DateOnly? date, DatePrecision precision = DatePrecision.Day)
    {
        var occurrence = new Occurrence(date, precision);
        _all.Add(occurrence);
        return occurrence;
    }
}
