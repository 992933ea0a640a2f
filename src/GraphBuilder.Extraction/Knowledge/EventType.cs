using System.Collections.Immutable;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A type of event: something that one actor does to another on a date.</summary>
/// <param name="Name">The relationship type in the graph, as <c>THREATENS</c>.</param>
/// <param name="Label">What the language model's reader calls it, as <c>THREATEN</c>.</param>
/// <param name="Plover">The PLOVER type (2021), unless the CAMEO code says otherwise (<see cref="Ontology.PloverOf"/>).</param>
/// <param name="Cameo">The CAMEO code where a sense gives no finer one.</param>
/// <param name="QuadClass">Words or deeds, with or against.</param>
/// <param name="Score">Conflict (-10) to cooperation (+10), after Goldstein (1992) as carried over to CAMEO's root codes.</param>
/// <param name="Symmetric">Whether both sides do the same (they met).</param>
/// <param name="Sources">Entity types that can act.</param>
/// <param name="Targets">Entity types that can be acted upon.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record EventType(
    string Name,
    string Label,
    string Plover,
    string Cameo,
    QuadClass QuadClass,
    double Score,
    bool Symmetric,
    ImmutableArray<string> Sources,
    ImmutableArray<string> Targets,
    Origin Origin);
