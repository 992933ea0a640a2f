namespace GraphBuilder.Graph;

/// <summary>One thing that happened, or would happen, and how much is reported of it. Derived from statements, never changed by hand.</summary>
public sealed record Event
{
    /// <summary>Names it: from type, participants and date.</summary>
    public required EventId Id { get; init; }

    /// <summary>The relationship type of the graph: <c>THREATENS</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The PLOVER type.</summary>
    public string? Plover { get; init; }

    /// <summary>The CAMEO code that most of its statements have; of equals the lowest.</summary>
    public string? Cameo { get; init; }

    /// <summary>The class of its type.</summary>
    public QuadClass? QuadClass { get; init; }

    /// <summary>When it happened, as well as its statements know: the day, or the first day of the <see cref="Period"/> in which it did.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How exact <see cref="Date"/> is.</summary>
    public DatePrecision DatePrecision { get; init; }

    /// <summary>Who takes part, ordered by role and id.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>The statements that report it (affirmed, of any modality), ordered by id.</summary>
    public required IReadOnlyList<StatementId> Statements { get; init; }

    /// <summary>The negated statements that speak of it, ordered by id; they are no reports.</summary>
    public IReadOnlyList<StatementId> Denials { get; init; } = [];

    /// <summary>How many statements report it.</summary>
    public int Reports => Statements.Count;

    /// <summary>How many independent outlets report it; see <see cref="OutletCount"/>.</summary>
    public required int Outlets { get; init; }

    /// <summary>The earliest date of publication among its reports.</summary>
    public DateOnly? FirstReportedAt { get; init; }

    /// <summary>The latest date of publication among its reports.</summary>
    public DateOnly? LastReportedAt { get; init; }
}
