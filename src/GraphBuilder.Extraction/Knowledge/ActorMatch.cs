namespace GraphBuilder.Extraction.Knowledge;

/// <summary>An actor that a name may mean.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Kind">How the name found it.</param>
/// <param name="Name">The name as the seeds write it.</param>
public sealed record ActorMatch(Actor Actor, MatchKind Kind, string Name);
