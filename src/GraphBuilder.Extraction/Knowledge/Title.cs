using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A title that persons bear.</summary>
/// <param name="Name">The title as it is written, as <c>Foreign Minister</c>.</param>
/// <param name="Forms">Other ways to write it (<c>PM</c>, <c>foreign ministers</c>).</param>
/// <param name="Role">What it says of its bearer.</param>
/// <param name="Means">The title that it amounts to (<c>Foreign Minister</c> for <c>Secretary of State</c>), or null.</param>
/// <param name="For">Ids of the countries or bodies for which it amounts to that; empty for all.</param>
/// <param name="Gender"><c>m</c> or <c>f</c> where it tells, or null.</param>
/// <param name="Unique">Whether only one person at a time holds it in a country or body.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record Title(
    string Name,
    ImmutableArray<string> Forms,
    TitleRole Role,
    string? Means,
    ImmutableArray<string> For,
    char? Gender,
    bool Unique,
    Origin Origin);
