using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Rows;

/// <summary>An event as a row of its table; its participants and statements have tables of their own.</summary>
internal static class EventRow
{
    public static object?[] Of(Event @event, EventKey key) => new RowWriter()
        .Text(@event.Id.Value)
        .Text(key.Value)
        .Text(@event.Type)
        .Text(@event.Plover)
        .Text(@event.Cameo)
        .Name(@event.QuadClass)
        .Date(@event.Date)
        .Name<DatePrecision>(@event.DatePrecision)
        .Number(@event.Reports)
        .Number(@event.Outlets)
        .Date(@event.FirstReportedAt)
        .Date(@event.LastReportedAt)
        .Row;

    public static object?[] Of(EventId @event, Participant participant) =>
        [@event.Value, Names<ParticipantRole>.Of(participant.Role), participant.Entity.Value];

    public static Event Event(object?[] row, IReadOnlyList<Participant> participants, IReadOnlyList<StatementId> statements, IReadOnlyList<StatementId> denials)
    {
        var from = new RowReader(row);
        var id = from.Text();
        from.Skip();
        return new Event
        {
            Id = new(id),
            Type = from.Text(),
            Plover = from.TextOrNull(),
            Cameo = from.TextOrNull(),
            QuadClass = from.NameOrNull<QuadClass>(),
            Date = from.Date(),
            DatePrecision = from.Name<DatePrecision>(),
            Outlets = from.Skip().Count(),
            FirstReportedAt = from.Date(),
            LastReportedAt = from.Date(),
            Participants = participants,
            Statements = statements,
            Denials = denials,
        };
    }
}
