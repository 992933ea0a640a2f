using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>Writes abbreviations at the beginning of a longer name out, so that it is one name: "APEC Business Council", "U.S. Coast Survey" and "US Coast Survey".</summary>
public sealed class WrittenOutNames(Actors actors)
{
    private const int MostWords = 4;

    /// <summary>The name with the known body or country at its beginning in full; unchanged where there is none.</summary>
    public string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(MostWords, words.Length - 1); length > 0; length--)
        {
            if (actors.Find(string.Join(' ', words.Take(length))) is [{ Kind: <= MatchKind.Acronym, Actor: { Type: "Country" or "Organization" } actor }])
            {
                return string.Join(' ', words.Skip(length).Prepend(FullestNameOf(actor)));
            }
        }

        return name;
    }

    /// <summary>"Asia-Pacific Economic Cooperation", where the seeds call it APEC.</summary>
    private static string FullestNameOf(Actor actor) =>
        NameKey.IsAcronym(actor.Name) ? actor.Aliases.FirstOrDefault(alias => !NameKey.IsAcronym(alias)) ?? actor.Name : actor.Name;
}
