namespace GraphBuilder.Graph;

/// <summary>A statement beneath an edge, with the event that it was found to speak of.</summary>
/// <param name="Report">The statement.</param>
/// <param name="Event">The event that it reports or denies; null for a state.</param>
/// <param name="EventDate">When that event happened.</param>
public sealed record EdgeReport(ReportedStatement Report, EventId? Event, DateOnly? EventDate)
{
    /// <summary>The day that the statement puts its event on, or that the state holds on.</summary>
    public DateOnly? Date => Event is null ? Report.Statement.Date ?? Report.Published : EventDate;
}
