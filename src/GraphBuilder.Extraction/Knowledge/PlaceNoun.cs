namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A common noun that says what kind of place a name beside it is: "the city of Mosul", "Idlib province", "the Sultanate of Brunei".</summary>
/// <param name="Lemma">The lemma, of one word or several.</param>
/// <param name="Plural">The plural as it is written.</param>
/// <param name="Type"><c>Location</c> or <c>Country</c>.</param>
/// <param name="FinerType">A finer type of the ontology, as <c>City</c>, or null.</param>
/// <param name="IsName">Whether name and noun together are the place itself ("Idlib province"), and not something in it ("the Idlib hospital").</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record PlaceNoun(string Lemma, string Plural, string Type, string? FinerType, bool IsName, Origin Origin);
