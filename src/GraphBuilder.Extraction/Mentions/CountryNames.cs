using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>
/// Reads names that are made with a country's: "U.S. Central Intelligence Agency", "Iraqi Interior Ministry", "Parliament of Georgia", "Sultanate of Brunei", "ex-Pakistani".
/// </summary>
public sealed class CountryNames(KnowledgeBase knowledge)
{
    private const int MostWords = 3;
    private const string Government = "government";
    private static readonly string[] Prefixes = ["ex-", "anti-", "pro-", "non-", "pre-", "post-"];

    /// <summary>The known actor that such a name means, or null.</summary>
    public ActorMatch? Find(string name)
    {
        if (Array.Find(Prefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } before)
        {
            return CountryOf(name[before.Length..]) is { } meant ? new ActorMatch(meant, MatchKind.Adjective, name) : null;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(MostWords, words.Length - 1); length > 0; length--)
        {
            if (IsBodyOfBodies(string.Join(' ', words.Take(length))) && BodyAlone(string.Join(' ', words.Skip(length))) is { } part)
            {
                return new ActorMatch(part, MatchKind.Alias, name);
            }

            if (CountryOf(string.Join(' ', words.Take(length))) is { } country && BodyOf(country, string.Join(' ', words.Skip(length))) is { } body)
            {
                return new ActorMatch(body, MatchKind.Alias, name);
            }
        }

        var of = Array.FindLastIndex(words, word => word == "of");
        return of > 0 && of < words.Length - 1 && CountryOf(string.Join(' ', words.Skip(of + 1))) is { } owner
            && (IsFormOfState(words[of - 1]) ? owner : BodyOf(owner, string.Join(' ', words.Take(of)))) is { } actor
            ? new ActorMatch(actor, MatchKind.Alias, name)
            : null;
    }

    /// <summary>"U.N." in "U.N. World Health Organization".</summary>
    private bool IsBodyOfBodies(string words) => knowledge.Actors.Find(words) is [{ Kind: <= MatchKind.Acronym, Actor: { FinerType: "InternationalOrganization" } }];

    private Actor? BodyAlone(string words) =>
        words.Contains(' ', StringComparison.Ordinal) && knowledge.Actors.Find(words) is [{ Kind: <= MatchKind.Alias, Actor: { FinerType: "InternationalOrganization" } body }] ? body : null;

    private Actor? CountryOf(string words)
    {
        foreach (var match in knowledge.Actors.Find(words))
        {
            if (match is { Actor.Type: "Country", Kind: <= MatchKind.Adjective })
            {
                return match.Actor;
            }
        }

        return null;
    }

    /// <summary>"Republic", "Sultanate": with the name of a country it is the country's own.</summary>
    private bool IsFormOfState(string word) => char.IsUpper(word[0]) && knowledge.Lexicon.FindPlaceNoun(word.ToLowerInvariant()) is { Type: "Country" };

    private Actor? BodyOf(Actor country, string name)
    {
        foreach (var match in knowledge.Actors.Find(name))
        {
            if (match is { Actor.Type: "Organization", Kind: <= MatchKind.Acronym } && match.Actor.Country == country.Id)
            {
                return match.Actor;
            }
        }

        return knowledge.Actors.FindLocal(name, country.Id)
            ?? (knowledge.Lexicon.FindNoun(NameKey.Of(name)) is { Kind: ActorNounKind.Institution, Institution: { } kind and not Government } ? knowledge.Actors.InstitutionOf(country.Id, kind) : null);
    }
}
