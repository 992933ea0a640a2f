namespace GraphBuilder.Graph;

/// <summary>What deriving events and edges must know of a type of event or state; the ontology says it.</summary>
/// <param name="Name">The relationship type of the graph: <c>MEETS</c>.</param>
/// <param name="IsSymmetric">Whether both sides do the same, so that their order says nothing.</param>
/// <param name="QuadClass">The class of an event type; null for a state.</param>
public sealed record RelationshipType(string Name, bool IsSymmetric, QuadClass? QuadClass);
