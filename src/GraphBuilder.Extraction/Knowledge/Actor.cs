using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A person, organization, country, place or group that is known before anything is read.</summary>
public sealed record Actor
{
    /// <summary>The entity's id, as <c>country/iran</c>, <c>person/donald-trump</c>, <c>org/hezbollah</c>, <c>place/istanbul</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary><c>Person</c>, <c>Organization</c>, <c>Country</c>, <c>Location</c> or <c>Group</c>.</summary>
    public required string Type { get; init; }

    /// <summary>A finer type of the ontology, as <c>ArmedGroup</c> or <c>City</c>, or null.</summary>
    public string? FinerType { get; init; }

    /// <summary>Other names, acronyms among them.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Names that mean this actor and nobody else because the user says so (<c>aliases</c>).</summary>
    public ImmutableArray<string> ToldNames { get; init; } = [];

    /// <summary>A country's or people's adjectives ("Iranian").</summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>Names for the people of a country or place, singular and plural ("Iranian", "Iranians").</summary>
    public ImmutableArray<string> Demonyms { get; init; } = [];

    /// <summary>A country's capitals, as names; each stands for the government when it acts.</summary>
    public ImmutableArray<string> Capitals { get; init; } = [];

    /// <summary>Buildings and the like that stand for the actor ("Kremlin" for Russia, "Downing Street" for the United Kingdom).</summary>
    public ImmutableArray<string> Metonyms { get; init; } = [];

    /// <summary>
    /// Names that mean the actor only where the text ties them to its country ("Labor Party", "Senate"); found by
    /// <see cref="Actors.FindLocal"/>.
    /// </summary>
    public ImmutableArray<string> LocalNames { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 code of a country.</summary>
    public string? Iso2 { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of a country.</summary>
    public string? Iso3 { get; init; }

    /// <summary>Wikidata's item, as <c>Q794</c>.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Id of the country that a person, body or place belongs to, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Id of the larger body or place that it is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>What a body is to its country, as <c>parliament</c>, <c>foreign-ministry</c>, <c>army</c>; null if nothing particular.</summary>
    public string? Institution { get; init; }

    /// <summary><c>m</c> or <c>f</c> for a person, where known.</summary>
    public char? Gender { get; init; }

    /// <summary>A person's surname, where the name as a whole gives it; null for others.</summary>
    public string? Surname { get; init; }

    /// <summary>Offices that a person held or holds, the oldest first.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public Origin Origin { get; init; }
}
