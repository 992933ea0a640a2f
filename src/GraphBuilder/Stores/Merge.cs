using GraphBuilder.Graph;

namespace GraphBuilder.Stores;

/// <summary>Words of articles that were taken for an entity that is called otherwise, and why.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Words">The words of the articles.</param>
/// <param name="Reason">Why they mean it: "surname", "known acronym", "office at the date".</param>
/// <param name="Articles">In how many articles, for this reason.</param>
public sealed record Merge(EntityId Entity, string Name, string Words, string Reason, long Articles);
