namespace GraphBuilder.Extraction.Coreference;

/// <summary>What English pronouns tell of the one meant: a closed class of words.</summary>
public static class Pronouns
{
    /// <summary>He, she or it.</summary>
    public static Gender GenderOf(string pronoun) => pronoun.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" => Gender.Male,
        "she" or "her" or "hers" or "herself" => Gender.Female,
        "it" or "its" or "itself" => Gender.Thing,
        _ => Gender.Unknown,
    };

    /// <summary>Whether several are meant; null for "you".</summary>
    public static bool? IsPlural(string pronoun) => pronoun.ToLowerInvariant() switch
    {
        "they" or "them" or "their" or "theirs" or "themselves" or "we" or "us" or "our" or "ours" or "ourselves" => true,
        "you" or "your" or "yours" => null,
        _ => false,
    };

    /// <summary>Whether the speaker of a quotation is meant.</summary>
    public static bool IsFirstPerson(string pronoun) =>
        pronoun.ToLowerInvariant() is "i" or "me" or "my" or "mine" or "myself" or "we" or "us" or "our" or "ours" or "ourselves";
}
