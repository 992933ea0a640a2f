namespace GraphBuilder.Graph;

/// <summary>
/// The plain edge between two entities that people come for, with counts over all statements of its kind. Derived from statements, never changed by hand.
/// An edge stands only where at least one statement is affirmed and asserted (<see cref="Statement.IsPlain"/>).
/// </summary>
public sealed record Edge
{
    /// <summary>Names it: from type, source, target and title.</summary>
    public required string Id { get; init; }

    /// <summary>The relationship type.</summary>
    public required string Type { get; init; }

    /// <summary>Event or state.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Who acts, or of whom the state holds.</summary>
    public required EntityId Source { get; init; }

    /// <summary>Towards whom.</summary>
    public required EntityId Target { get; init; }

    /// <summary>The title of an office; each title is an edge of its own.</summary>
    public string? Title { get; init; }

    /// <summary>Distinct events beneath it; 0 for a state.</summary>
    public required int Events { get; init; }

    /// <summary>Plain statements beneath it.</summary>
    public required int Reports { get; init; }

    /// <summary>Independent outlets of its plain statements; see <see cref="OutletCount"/>.</summary>
    public required int Outlets { get; init; }

    /// <summary>Affirmed statements of the same kind between the same two that say it is planned.</summary>
    public int Planned { get; init; }

    /// <summary>Affirmed statements that say it is possible.</summary>
    public int Possible { get; init; }

    /// <summary>Affirmed statements that say it is demanded.</summary>
    public int Demanded { get; init; }

    /// <summary>Affirmed statements that say it is alleged.</summary>
    public int Alleged { get; init; }

    /// <summary>Statements that deny it.</summary>
    public int Negated { get; init; }

    /// <summary>The earliest date of its plain statements: of an event that event's date, of a state its own, else the publication's.</summary>
    public DateOnly? FirstDate { get; init; }

    /// <summary>The latest of these dates.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary>Of a state the first day that it holds, where text or knowledge says so; of several the earliest.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Of a state the last day that it holds, where text or knowledge says so and no statement is of a later day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The highest confidence among its plain statements.</summary>
    public required double Confidence { get; init; }

    /// <summary>The sentence of the plain statement with the highest confidence; of equals the shortest, then the first by code units.</summary>
    public required string Quote { get; init; }
}
