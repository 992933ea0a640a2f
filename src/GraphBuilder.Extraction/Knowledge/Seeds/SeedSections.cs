namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>The sections that a seed file may have. A file may hold any of them, so that a user can keep all of theirs in one.</summary>
internal static class SeedSections
{
    public static readonly string[] All =
    [
        "entityTypes", "events", "states", "cameo",
        "countries", "organizations", "people", "places", "groups", "offices", "ambiguous", "aliases", "neverMerge",
        "titles", "titleModifiers", "portfolios",
        "type", "senses", "operators", "nouns", "placeNouns", "givenNames", "nameWords", "kinship", "descriptors", "outsiders",
    ];

    public static string Known => string.Join(", ", All);
}
