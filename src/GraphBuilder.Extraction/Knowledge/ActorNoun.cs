namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A common noun for people or bodies that act: "police", "rebels", "parliament".</summary>
/// <param name="Lemma">The lemma, of one word or several.</param>
/// <param name="Plural">The plural as it is written.</param>
/// <param name="Type"><c>Person</c>, <c>Organization</c> or <c>Group</c>: its type in the plural or collective use.</param>
/// <param name="FinerType">A finer type of the ontology, or null.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Collective">Whether the singular already means many ("police", "army").</param>
/// <param name="Institution">What it is to its country (<c>police</c>, <c>parliament</c>), as in <see cref="Actor.Institution"/>; or null.</param>
/// <param name="Relation">The state towards its country or body: <c>PART_OF</c>, <c>MEMBER_OF</c> or <c>CITIZEN_OF</c>.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record ActorNoun(
    string Lemma,
    string Plural,
    string Type,
    string? FinerType,
    ActorNounKind Kind,
    bool Collective,
    string? Institution,
    string? Relation,
    Origin Origin);
