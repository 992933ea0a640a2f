namespace GraphBuilder.Language.Lemmas;

/// <summary>The regular inflections of English, as they are spelled.</summary>
internal static class Inflection
{
    /// <summary>What a form with an ending may be made of, the likeliest first: "putting" of "put" before "putt".</summary>
    public static IEnumerable<string> Bases(string form, string ending)
    {
        if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length < ending.Length + 2)
        {
            yield break;
        }

        var stem = form[..^ending.Length];
        if (ending == "s")
        {
            foreach (var singular in Singulars(stem))
            {
                yield return singular;
            }

            yield break;
        }

        if (stem[^1] == 'i' && ending != "ing")
        {
            yield return stem[..^1] + "y";
        }

        if (stem.Length > 2 && stem[^1] == stem[^2])
        {
            yield return stem[..^1];
        }

        yield return stem;
        yield return stem + "e";

        if (stem[^1] == 'k' && stem.Length > 2 && stem[^2] == 'c')
        {
            yield return stem[..^1];
        }

        if (ending == "ing" && stem[^1] == 'y')
        {
            yield return stem[..^1] + "ie";
        }
    }

    /// <summary>Whether a base spells a form with a regular ending.</summary>
    public static bool Spells(string word, string ending, string form) => ending == "s"
        ? form == Plural(word) || (word[^1] == 'o' && form == word + "es")
        : form == Joined(word, ending) || (CanDouble(word) && form == word + word[^1] + ending) || (word[^1] == 'c' && form == word + "k" + ending);

    private static IEnumerable<string> Singulars(string stem)
    {
        if (stem.EndsWith("ie", StringComparison.Ordinal) && stem.Length > 3)
        {
            yield return stem[..^2] + "y";
        }

        if (stem.EndsWith('e'))
        {
            yield return stem[..^1];
        }

        yield return stem;
        if (stem.EndsWith("se", StringComparison.Ordinal) || stem.EndsWith("ze", StringComparison.Ordinal))
        {
            yield return stem[..^2];
        }
    }

    private static string Plural(string word)
    {
        if (word[^1] == 'y' && word.Length > 1 && !IsVowel(word[^2]))
        {
            return word[..^1] + "ies";
        }

        var hisses = word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        return hisses ? word + "es" : word + "s";
    }

    /// <summary>The ending on a word that does not double: a silent "e" falls, "y" becomes "i", and one that must double has no such form.</summary>
    private static string Joined(string word, string ending)
    {
        if (word[^1] == 'e')
        {
            return ending != "ing" ? word + ending[1..]
                : word.EndsWith("ie", StringComparison.Ordinal) ? word[..^2] + "ying"
                : word.EndsWith("ee", StringComparison.Ordinal) || word.EndsWith("oe", StringComparison.Ordinal) || word.EndsWith("ye", StringComparison.Ordinal) ? word + ending
                : word[..^1] + ending;
        }

        if (word[^1] == 'y' && ending != "ing" && word.Length > 1 && !IsVowel(word[^2]))
        {
            return word[..^1] + "i" + ending;
        }

        return MustDouble(word) ? string.Empty : word + ending;
    }

    /// <summary>Ends in a single consonant after a single vowel: "stop", "submit".</summary>
    private static bool CanDouble(string word) =>
        word.Length > 2 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y') && IsVowel(word[^2])
            && (!IsVowel(word[^3]) || (word[^3] == 'u' && word.Length > 3 && word[^4] == 'q'));

    /// <summary>A word of one syllable doubles: "stopped", never "stoped".</summary>
    private static bool MustDouble(string word) => CanDouble(word) && word.Count(IsVowel) == (word.Contains("qu", StringComparison.Ordinal) ? 2 : 1);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
