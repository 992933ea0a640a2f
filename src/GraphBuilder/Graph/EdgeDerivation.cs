namespace GraphBuilder.Graph;

/// <summary>Derives plain edges from the statements beneath them, whose order does not matter.</summary>
public static class EdgeDerivation
{
    /// <summary>The edge of a key; null where no statement beneath it is plain.</summary>
    /// <param name="key">The key that all statements have.</param>
    /// <param name="reports">All statements with that key, of every polarity and modality.</param>
    public static Edge? Derive(EdgeKey key, IReadOnlyCollection<EdgeReport> reports)
    {
        var plain = reports.Where(report => report.Report.Statement.IsPlain).ToList();
        if (plain.Count == 0)
        {
            return null;
        }

        var best = plain.Select(report => report.Report.Statement)
            .OrderByDescending(statement => statement.Confidence)
            .ThenBy(statement => statement.Quote.Length)
            .ThenBy(statement => statement.Quote, StringComparer.Ordinal)
            .First();
        int Affirmed(Modality modality) => reports.Count(report =>
            report.Report.Statement is { Polarity: Polarity.Affirmed, Modality: var found } && found == modality);
        return new Edge
        {
            Id = key.Id,
            Type = key.Type,
            Kind = plain.Min(report => report.Report.Statement.Kind),
            Source = key.Source,
            Target = key.Target,
            Title = plain.Select(report => report.Report.Statement.Title)
                .Where(title => key.Title is not null && title is not null)
                .GroupBy(title => title, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .FirstOrDefault()?.Key,
            Events = plain.Select(report => report.Event).Where(@event => @event is not null).Distinct().Count(),
            Reports = plain.Count,
            Outlets = OutletCount.Of(plain.Select(report => report.Report)),
            Planned = Affirmed(Modality.Planned),
            Possible = Affirmed(Modality.Possible),
            Demanded = Affirmed(Modality.Demanded),
            Alleged = Affirmed(Modality.Alleged),
            Negated = reports.Count(report => report.Report.Statement.Polarity == Polarity.Negated),
            FirstDate = plain.Min(report => report.Date),
            LastDate = plain.Max(report => report.Date),
            From = plain.Min(report => report.Report.Statement.From),
            To = plain.Max(report => report.Report.Statement.To) is { } to && !plain.Any(report => report.Date > to) ? to : null,
            Confidence = best.Confidence,
            Quote = best.Quote,
        };
    }
}
