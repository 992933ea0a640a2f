using System.Collections.Frozen;
using System.Text;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>
/// How names are compared. A key is the name in small letters, without accents, full stops, apostrophes, a possessive "'s" and a leading
/// "the"; hyphens and other marks become spaces, "&amp;" becomes "and". So "U.S." is "US", "the Élysée's" is "elysee", "Ban Ki-moon" is
/// "ban ki moon". Two conditions on the letters' case go with it (<see cref="CaseFits"/>).
/// </summary>
public static class NameKey
{
    private static readonly FrozenDictionary<char, string> Plain = MakePlain();

    /// <summary>The key under which a name is found.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var text = WithoutPossessive(name.Trim());
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var small = char.ToLowerInvariant(c);
            if (Plain.TryGetValue(small, out var plain))
            {
                key.Append(plain);
            }
            else if (char.IsLetterOrDigit(small))
            {
                key.Append(small);
            }
            else if (c == '&')
            {
                key.Append(" and ");
            }
            else if (!IsDropped(c))
            {
                key.Append(' ');
            }
        }

        return Tidy(key.ToString());
    }

    /// <summary>
    /// Whether a text's letters may stand for the known name's: an abbreviation of up to three capitals ("US", "WHO", "IS") must be in
    /// capitals ("us" and "Who" are words), and a name with a capital must have one too ("turkey" is a bird).
    /// </summary>
    public static bool CaseFits(ReadOnlySpan<char> text, ReadOnlySpan<char> known)
    {
        var letters = 0;
        var capitals = 0;
        foreach (var c in known)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        if (capitals == 0)
        {
            return true;
        }

        text = WithoutPossessive(text.Trim());
        return letters == capitals && letters <= 3 ? AllCapitals(WithoutThe(text)) : HasCapital(WithoutThe(text));
    }

    /// <summary>Whether a name as written is an abbreviation: two letters or more, all capitals.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c) || c == ' ')
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 2;
    }

    private static string Tidy(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length - 1 && words[first] == "the")
        {
            first++;
        }

        return string.Join(' ', words[first..]);
    }

    private static ReadOnlySpan<char> WithoutThe(ReadOnlySpan<char> text) =>
        text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[^1] is 's' or 'S' && text.Length > 2 && text[^2] is '\'' or '’' ? text[..^2]
        : text.Length > 2 && text[^1] is '\'' or '’' ? text[..^1]
        : text;

    private static bool AllCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDropped(char c) => c is '.' or '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`' or '´' or '\u00AD'
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Latin letters with marks and their plain form; the string functions of the runtime leave them alone without ICU.</summary>
    private static FrozenDictionary<char, string> MakePlain()
    {
        string[] rows =
        [
            "a:àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c:çćĉċč", "d:ďđḍ", "e:èéêëēĕėęěẹẻẽếềểễệə", "g:ĝğġģǧ", "h:ĥħḥ", "i:ìíîïĩīĭįıịỉ", "j:ĵ", "k:ķ",
            "l:ĺļľŀł", "n:ñńņňŋ", "o:òóôõöøōŏőơọỏốồổỗộớờởỡợ", "r:ŕŗř", "s:śŝşšșṣ", "t:ţťŧțṭ", "u:ùúûüũūŭůűųưụủứừửữự", "w:ŵ", "y:ýÿŷỳỵỷỹ",
            "z:źżžẓ", "ss:ß", "ae:æ", "oe:œ", "th:þ", "d:ð",
        ];
        var plain = new Dictionary<char, string>();
        foreach (var row in rows)
        {
            var split = row.IndexOf(':', StringComparison.Ordinal);
            foreach (var c in row[(split + 1)..])
            {
                plain[c] = row[..split];
            }
        }

        plain['İ'] = "i";
        return plain.ToFrozenDictionary();
    }
}
