namespace GraphBuilder.Extraction.Coreference;

/// <summary>What a pronoun, a title or the gazetteer tells of the one meant.</summary>
public enum Gender
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Male,

    /// <summary>A woman.</summary>
    Female,

    /// <summary>No person: "it".</summary>
    Thing,
}
