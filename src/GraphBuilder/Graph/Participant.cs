namespace GraphBuilder.Graph;

/// <summary>An entity's part in an event.</summary>
/// <param name="Role">Which part.</param>
/// <param name="Entity">Who.</param>
public sealed record Participant(ParticipantRole Role, EntityId Entity);
