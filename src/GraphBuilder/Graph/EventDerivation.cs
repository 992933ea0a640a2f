using GraphBuilder.Text;

namespace GraphBuilder.Graph;

/// <summary>
/// Derives events from statements: which of those with the same key speak of the same event. The result depends on the set of statements alone, not on their order.
/// <list type="number">
/// <item>Affirmed statements whose text says the date (<see cref="DateSource.Text"/>, <see cref="DateSource.Relative"/>) are one event a date, whatever their modality: what
/// was planned for a day and is then reported from that day is one event.</item>
/// <item>One of which the text says the week, month or year joins the only event that is dated within it; else those of one period are one event.</item>
/// <item>An affirmed statement without a date of its own joins the event that is dated nearest to its publication, else one that was in the news near it, within
/// <see cref="NearDays"/>; what is told as having happened joins no event of a later date.</item>
/// <item>Those that are left are grouped by publication: an event begins with the earliest and takes in the <see cref="NearDays"/> that follow, so that daily reports do not chain into
/// one event. It is dated by the first report that asserts it. Those without any date at all are one event without a date.</item>
/// <item>Negated statements make no event. They deny the one of their date, else the one nearest to their publication, where there is one.</item>
/// </list>
/// </summary>
public static class EventDerivation
{
    /// <summary>How many days may lie between a publication and an event that it speaks of without a date.</summary>
    public const int NearDays = 3;

    /// <summary>The events of one key, ordered by date and id.</summary>
    /// <param name="key">The key that all statements have.</param>
    /// <param name="statements">All statements with that key, in any order.</param>
    /// <param name="types">The ontology's types.</param>
    public static IReadOnlyList<Event> Derive(EventKey key, IEnumerable<ReportedStatement> statements, RelationshipTypes types)
    {
        var ordered = statements.OrderBy(report => report.Statement.Id).ToList();
        var affirmed = ordered.Where(report => report.Statement.Polarity == Polarity.Affirmed).ToList();
        var occurrences = new Occurrences();
        occurrences.AddDated(affirmed.Where(HasOwnDate));
        occurrences.AddVague(affirmed.Where(HasVagueDate));
        occurrences.AddUndated(affirmed.Where(report => !HasOwnDate(report) && !HasVagueDate(report)));
        occurrences.AddDenials(ordered.Where(report => report.Statement.Polarity == Polarity.Negated));
        return [.. occurrences.All.Select(occurrence => ToEvent(key, occurrence, types)).OrderBy(@event => @event.Date).ThenBy(@event => @event.Id)];
    }

    /// <summary>Whether the text says on which day it happened.</summary>
    internal static bool HasOwnDate(ReportedStatement report) =>
        report.Statement is { Date: not null, DatePrecision: DatePrecision.Day, DateSource: DateSource.Text or DateSource.Relative };

    /// <summary>Whether the text says in which week, month or year it happened.</summary>
    internal static bool HasVagueDate(ReportedStatement report) =>
        report.Statement is { Date: not null, DatePrecision: not DatePrecision.Day, DateSource: DateSource.Text or DateSource.Relative };

    /// <summary>The day that a statement without a date of its own is told on.</summary>
    internal static DateOnly? ToldOn(ReportedStatement report) => report.Published ?? report.Statement.Date;

    private static Event ToEvent(EventKey key, Occurrence occurrence, RelationshipTypes types)
    {
        var statements = occurrence.Reports.Select(report => report.Statement).ToList();
        var mediators = statements.Where(statement => statement.Third?.Role == ThirdParty.Mediator)
            .Select(statement => new Participant(ParticipantRole.Mediator, statement.Third!.Party.Entity));
        var locations = statements.Where(statement => statement.Location is not null)
            .Select(statement => new Participant(ParticipantRole.Location, statement.Location!.Entity));
        return new Event
        {
            Id = new(StableHash.Of(key.Value, occurrence.Period?.ToString())),
            Type = key.Type,
            Plover = MostFrequent(statements.Select(statement => statement.Plover)),
            Cameo = MostFrequent(statements.Select(statement => statement.Cameo)),
            QuadClass = types.QuadClassOf(key.Type),
            Date = occurrence.Date,
            DatePrecision = occurrence.Precision,
            Participants =
            [
                .. key.Participants.Concat(mediators).Concat(locations).Distinct().OrderBy(participant => participant.Role).ThenBy(participant => participant.Entity),
            ],
            Statements = [.. statements.Select(statement => statement.Id).Order()],
            Denials = [.. occurrence.Denials.Select(report => report.Statement.Id).Order()],
            Outlets = OutletCount.Of(occurrence.Reports),
            FirstReportedAt = occurrence.Reports.Min(report => report.Published),
            LastReportedAt = occurrence.Reports.Max(report => report.Published),
        };
    }

    private static string? MostFrequent(IEnumerable<string?> codes) => codes.Where(code => code is not null)
        .GroupBy(code => code, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
