namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>An actor while its parts are still coming in from several entries and folders.</summary>
internal sealed class ActorDraft(string id, string type)
{
    public string Id { get; } = id;

    public string Type { get; } = type;

    public string? Name { get; set; }

    public string? FinerType { get; set; }

    public List<string> Aliases { get; } = [];

    public List<string> ToldNames { get; } = [];

    public List<string> Adjectives { get; } = [];

    public List<string> Demonyms { get; } = [];

    public List<string> Capitals { get; } = [];

    /// <summary>A country's capitals as cities, each with its forms.</summary>
    public List<string[]> Cities { get; } = [];

    public List<string> Metonyms { get; } = [];

    public List<string> LocalNames { get; } = [];

    public string? Iso2 { get; set; }

    public string? Iso3 { get; set; }

    public string? Wikidata { get; set; }

    public string? Country { get; set; }

    public string? PartOf { get; set; }

    public string? Institution { get; set; }

    public string? Gender { get; set; }

    public string? Surname { get; set; }

    public List<Office> Offices { get; } = [];

    public Origin Origin { get; set; }

    /// <summary>The folder whose entry defined it; -1 while it is only referred to.</summary>
    public int Folder { get; set; } = -1;

    public Actor ToActor() => new()
    {
        Id = Id,
        Name = Name!,
        Type = Type,
        FinerType = FinerType,
        Aliases = [.. Aliases.Distinct(StringComparer.Ordinal)],
        ToldNames = [.. ToldNames.Distinct(StringComparer.Ordinal)],
        Adjectives = [.. Adjectives.Distinct(StringComparer.Ordinal)],
        Demonyms = [.. Demonyms.Distinct(StringComparer.Ordinal)],
        Capitals = [.. Capitals.Distinct(StringComparer.Ordinal)],
        Metonyms = [.. Metonyms.Distinct(StringComparer.Ordinal)],
        LocalNames = [.. LocalNames.Distinct(StringComparer.Ordinal)],
        Iso2 = Iso2,
        Iso3 = Iso3,
        Wikidata = Wikidata,
        Country = Country,
        PartOf = PartOf,
        Institution = Institution,
        Gender = Gender?[0],
        Surname = Type == "Person" ? Surname ?? SurnameOf(Name!) : null,
        Offices = [.. Offices.OrderBy(o => o.From ?? DateOnly.MinValue)],
        Origin = Origin,
    };

    /// <summary>The last word, without an article that is left out when the surname stands alone ("al-Maliki": "Maliki").</summary>
    private static string? SurnameOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return null;
        }

        var last = words[^1] is "Jr." or "Sr." or "II" or "III" && words.Length > 2 ? words[^2] : words[^1];
        foreach (var article in new[] { "al-", "el-", "Al-", "El-", "as-", "ash-" })
        {
            if (last.StartsWith(article, StringComparison.Ordinal))
            {
                return last[article.Length..];
            }
        }

        return last;
    }
}
