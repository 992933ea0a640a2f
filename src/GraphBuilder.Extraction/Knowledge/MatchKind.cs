namespace GraphBuilder.Extraction.Knowledge;

/// <summary>How a name found its actor, the surest first.</summary>
public enum MatchKind
{
    /// <summary>What the user says that the name means (<c>aliases</c>): it goes before all else.</summary>
    Told,

    /// <summary>The actor's own name.</summary>
    Name,

    /// <summary>Another name of it.</summary>
    Alias,

    /// <summary>An abbreviation in capitals.</summary>
    Acronym,

    /// <summary>A country's adjective ("Iranian").</summary>
    Adjective,

    /// <summary>A name for the people of a country or place ("Iranians").</summary>
    Demonym,

    /// <summary>A capital that may stand for its country's government.</summary>
    Capital,

    /// <summary>A building or the like that may stand for the actor.</summary>
    Metonym,
}
