using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A type of state: something that holds between two entities over a time.</summary>
/// <param name="Name">The relationship type in the graph, as <c>HOLDS_OFFICE</c>.</param>
/// <param name="Label">What the language model's reader calls it.</param>
/// <param name="Symmetric">Whether it holds both ways (allied with).</param>
/// <param name="Sources">Entity types that it can start from.</param>
/// <param name="Targets">Entity types that it can lead to.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record StateType(
    string Name,
    string Label,
    bool Symmetric,
    ImmutableArray<string> Sources,
    ImmutableArray<string> Targets,
    Origin Origin);
