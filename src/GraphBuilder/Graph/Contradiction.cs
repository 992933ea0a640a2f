namespace GraphBuilder.Graph;

/// <summary>That two statements contradict each other: one says that an event happened, the other that it did not.</summary>
/// <param name="One">The statement with the lower id.</param>
/// <param name="Other">The one with the higher id.</param>
public readonly record struct Contradiction(StatementId One, StatementId Other)
{
    /// <summary>
    /// The contradictions about one event: every affirmed, asserted report against every denial that another article or another speaker makes. A denial is told as a
    /// fact or alleged; that something will not happen contradicts no report that it has.
    /// </summary>
    /// <param name="event">The event.</param>
    /// <param name="statements">Its reports and denials.</param>
    public static IReadOnlyList<Contradiction> About(Event @event, IEnumerable<ReportedStatement> statements)
    {
        var all = statements.ToDictionary(report => report.Statement.Id);
        return
        [
            .. from one in @event.Statements.Select(id => all[id])
               where one.Statement.Modality == Modality.Asserted
               from other in @event.Denials.Select(id => all[id])
               where other.Statement.Modality is Modality.Asserted or Modality.Alleged && AreApart(one, other)
               let pair = Between(one.Statement.Id, other.Statement.Id)
               orderby pair.One, pair.Other
               select pair,
        ];
    }

    private static bool AreApart(ReportedStatement one, ReportedStatement other) =>
        one.Article != other.Article || one.Statement.Attribution?.Entity != other.Statement.Attribution?.Entity;

    private static Contradiction Between(StatementId one, StatementId other) => one < other ? new(one, other) : new(other, one);
}
