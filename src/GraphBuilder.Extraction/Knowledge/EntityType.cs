namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A type of entity.</summary>
/// <param name="Name">Its name, and label in the graph, as <c>ArmedGroup</c>.</param>
/// <param name="Parent">The wider type, as <c>Organization</c>; null at the top.</param>
/// <param name="Label">What the language model's reader calls it, as <c>ORG</c>; null where the reader has no such type.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record EntityType(string Name, string? Parent, string? Label, Origin Origin);
