namespace GraphBuilder.Graph;

/// <summary>A third participant of an event.</summary>
/// <param name="Role">What part it has: one of the constants here.</param>
/// <param name="Party">Who.</param>
public sealed record ThirdParty(string Role, Argument Party)
{
    /// <summary>It brought the source and the target together.</summary>
    public const string Mediator = "mediator";

    /// <summary>It is the other side of a mediation, beside the target.</summary>
    public const string Side = "party";
}
