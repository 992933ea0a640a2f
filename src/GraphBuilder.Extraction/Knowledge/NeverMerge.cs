using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A decision of the user: no two of these are one node.</summary>
/// <param name="Names">Names, or ids of nodes; at least two.</param>
/// <param name="Because">Why, for those who read it later; or null.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record NeverMerge(ImmutableArray<string> Names, string? Because, Origin Origin);
