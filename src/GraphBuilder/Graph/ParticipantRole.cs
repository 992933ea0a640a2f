namespace GraphBuilder.Graph;

/// <summary>The part that an entity has in an event; the relationship type from the event to it.</summary>
public enum ParticipantRole
{
    /// <summary>Who acts.</summary>
    Source,

    /// <summary>Towards whom.</summary>
    Target,

    /// <summary>Who brings the sides together.</summary>
    Mediator,

    /// <summary>Where it happens.</summary>
    Location,
}
