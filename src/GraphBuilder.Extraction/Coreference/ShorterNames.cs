using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>How a name is said in short further on: by surname, by initials, by its end or its beginning.</summary>
public sealed class ShorterNames(Lexicon lexicon)
{
    /// <summary>In which way one name shortens another; null where it does not.</summary>
    /// <param name="brief">The shorter.</param>
    /// <param name="full">The longer.</param>
    /// <param name="type">What the longer one names.</param>
    public string? Reason(MentionFacts brief, MentionFacts full, MentionType type)
    {
        var (less, more) = (brief.KeyWords, full.KeyWords);
        if (less.Length >= more.Length || less.Length == 0)
        {
            return null;
        }

        return type switch
        {
            MentionType.Person => OfPerson(brief, full, less, more),
            _ when LooksLikeAcronym(brief) && IsAcronymOf(less[0], full.Words) => "acronym",
            _ when brief.Mention.Type == MentionType.Person => null,
            MentionType.Organization => OfBody(brief, full, less, more),
            MentionType.Place => brief.Mention.Type == MentionType.Place && IsNamedWithKind(less, more) ? "name without its kind" : null,
            MentionType.Country => less.Length == 1 && more.Length == 2 && less[0] == more[0] && less[0] is "north" or "south" ? "short name" : null,
            _ => null,
        };
    }

    private static string? OfPerson(MentionFacts brief, MentionFacts full, string[] less, string[] more)
    {
        // "Agassi's management company": a surname that is read as something else, once the whole name was given, is the person's.
        if (brief.Mention.Type != MentionType.Person)
        {
            return less.Length == 1 && less[0] == more[^1] && brief.Known is null ? "surname" : null;
        }

        var compatible = brief.Gender == Gender.Unknown || full.Gender == Gender.Unknown || brief.Gender == full.Gender;
        return !compatible ? null
            : less.Length == 1 && less[0] == more[^1] ? "surname"
            : less.Length == 1 && less[0] == more[0] ? "first name"
            : less[^1] == more[^1] && less.All(more.Contains) ? "shorter full name"
            : null;
    }

    private string? OfBody(MentionFacts brief, MentionFacts full, string[] less, string[] more)
    {
        if (brief.Mention.Type != MentionType.Organization)
        {
            return null;
        }

        return more.AsSpan(more.Length - less.Length).SequenceEqual(less) ? "end of the full name"
            : more.AsSpan(0, less.Length).SequenceEqual(less) && (IsKind(brief, more[less.Length..]) || IsShortened(brief, full)) ? "beginning of the full name"
            : null;
    }

    /// <summary>"Zorvan Shipping Holdings … Zorvan": nobody whom the gazetteer knows, and the full name was given first.</summary>
    private bool IsShortened(MentionFacts brief, MentionFacts full) =>
        full.Index < brief.Index && brief.Known is null && lexicon.FindNoun(brief.Key) is null && lexicon.FindNameWord(brief.Key, "Organization") is null && !lexicon.IsDescriptor(brief.Words);

    /// <summary>What the shorter name leaves out is only the kind ("Labor" Party), or it is the kind ("the Church" of England).</summary>
    private bool IsKind(MentionFacts brief, string[] rest) =>
        (rest.Length == 1 && lexicon.FindNoun(rest[0]) is { Type: "Organization" })
        || (rest[0] is "of" or "for" && brief.Known is null && lexicon.FindNoun(brief.Key) is { Type: "Organization" });

    /// <summary>"Oaxaca" and "Oaxaca State"; not "Mexico City".</summary>
    private bool IsNamedWithKind(string[] less, string[] more) =>
        more.Length == less.Length + 1 && more.AsSpan(0, less.Length).SequenceEqual(less) && lexicon.FindPlaceNoun(more[^1]) is { FinerType: "Region" };

    /// <summary>Whether a name is one word of capitals, with full stops or without.</summary>
    public static bool LooksLikeAcronym(MentionFacts name) => name.KeyWords.Length == 1 && NameKey.IsAcronym(name.Words.Replace(".", "", StringComparison.Ordinal));

    /// <summary>CIA of "U.S. Central Intelligence Agency", COSATU of "Congress of South African Trade Unions".</summary>
    private static bool IsAcronymOf(string letters, string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return letters.Length >= 2
            && (Initials(words.Where(word => char.IsUpper(word[0]))) == letters || Initials(words) == letters
                || (letters.Length >= 3 && Initials(words.Skip(1).Where(word => char.IsUpper(word[0]))) == letters));
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => char.ToLowerInvariant(word[0])));
}
