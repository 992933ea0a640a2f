namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A noun for a relative: "son", "wives".</summary>
/// <param name="Lemma">The lemma.</param>
/// <param name="Plural">The plural.</param>
/// <param name="Gender"><c>m</c> or <c>f</c> where it tells, or null.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record KinshipNoun(string Lemma, string Plural, char? Gender, Origin Origin);
