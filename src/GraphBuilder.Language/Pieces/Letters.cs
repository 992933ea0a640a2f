using System.Globalization;
using System.Text;

namespace GraphBuilder.Language.Pieces;

/// <summary>
/// Classes and cases of characters as the model was trained with them (Python 3.11's <c>str</c> methods): they follow Unicode's derived properties, not the general
/// categories alone, and case is that of whole words ("Σ" at the end of a word, "İ").
/// </summary>
internal static class Letters
{
    // Other_Lowercase, Other_Uppercase and the digits that are no decimal digits, of Unicode 14: first and last code points of ranges.
    private static readonly int[] OtherLower =
    [
        0xAA, 0xAA, 0xBA, 0xBA, 0x2B0, 0x2B8, 0x2C0, 0x2C1, 0x2E0, 0x2E4, 0x345, 0x345, 0x37A, 0x37A, 0x1D2C, 0x1D6A, 0x1D78, 0x1D78, 0x1D9B, 0x1DBF,
        0x2071, 0x2071, 0x207F, 0x207F, 0x2090, 0x209C, 0x2170, 0x217F, 0x24D0, 0x24E9, 0x2C7C, 0x2C7D, 0xA69C, 0xA69D, 0xA770, 0xA770, 0xA7F8, 0xA7F9,
        0xAB5C, 0xAB5F, 0x10780, 0x10780, 0x10783, 0x10785, 0x10787, 0x107B0, 0x107B2, 0x107BA,
    ];

    private static readonly int[] OtherUpper = [0x2160, 0x216F, 0x24B6, 0x24CF, 0x1F130, 0x1F149, 0x1F150, 0x1F169, 0x1F170, 0x1F189];

    private static readonly int[] OtherDigits =
    [
        0xB2, 0xB3, 0xB9, 0xB9, 0x1369, 0x1371, 0x19DA, 0x19DA, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089, 0x2460, 0x2468, 0x2474, 0x247C, 0x2488, 0x2490,
        0x24EA, 0x24EA, 0x24F5, 0x24FD, 0x24FF, 0x24FF, 0x2776, 0x277E, 0x2780, 0x2788, 0x278A, 0x2792, 0x10A40, 0x10A43, 0x10E60, 0x10E68, 0x11052, 0x1105A,
        0x1F100, 0x1F10A,
    ];

    public static bool IsUpper(Rune rune) =>
        rune.IsAscii ? rune.Value is >= 'A' and <= 'Z' : Rune.GetUnicodeCategory(rune) == UnicodeCategory.UppercaseLetter || InRanges(OtherUpper, rune.Value);

    public static bool IsLower(Rune rune) =>
        rune.IsAscii ? rune.Value is >= 'a' and <= 'z' : Rune.GetUnicodeCategory(rune) == UnicodeCategory.LowercaseLetter || InRanges(OtherLower, rune.Value);

    public static bool IsDigit(Rune rune) =>
        rune.IsAscii ? rune.Value is >= '0' and <= '9' : Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber || InRanges(OtherDigits, rune.Value);

    public static bool IsPunctuation(Rune rune) => rune.IsAscii
        ? rune.Value is (>= 33 and <= 47) or (>= 58 and <= 64) or (>= 91 and <= 96) or (>= 123 and <= 126)
        : Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    /// <summary>A character of a word in a regular expression: a letter, a number or the underscore.</summary>
    public static bool IsWordCharacter(Rune rune) => rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Whether there is a cased character and none is lower or title case.</summary>
    public static bool IsUpper(ReadOnlySpan<char> word) => AllCased(word, upper: true);

    /// <summary>Whether there is a cased character and none is upper or title case.</summary>
    public static bool IsLower(ReadOnlySpan<char> word) => AllCased(word, upper: false);

    public static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first character; the replacement character where there is none.</summary>
    public static Rune First(ReadOnlySpan<char> word)
    {
        _ = Rune.DecodeFromUtf16(word, out var first, out _);
        return first;
    }

    /// <summary>The number of characters (code points).</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var character in word)
        {
            count += char.IsLowSurrogate(character) ? 0 : 1;
        }

        return count;
    }

    /// <summary>The word in lower case; the same string where nothing changes.</summary>
    public static string Lower(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Ascii.IsValid(word))
        {
            return lower;
        }

        lower = word.Contains('İ') ? word.Replace("İ", "i\u0307").ToLowerInvariant() : lower;
        return word.Contains('Σ') ? WithFinalSigma(word, lower) : lower;
    }

    /// <summary>The word with its first character in title case and the others in lower case.</summary>
    public static string Capitalize(string word)
    {
        var lower = Lower(word);
        if (lower.Length == 0)
        {
            return lower;
        }

        var first = First(lower);
        return lower[0] == 'ß' ? "Ss" + lower[1..] : Rune.ToUpperInvariant(first) + lower[first.Utf16SequenceLength..];
    }

    private static bool AllCased(ReadOnlySpan<char> word, bool upper)
    {
        var cased = false;
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.TitlecaseLetter || (upper ? IsLower(rune) : IsUpper(rune)))
            {
                return false;
            }

            cased |= upper ? IsUpper(rune) : IsLower(rune);
        }

        return cased;
    }

    // "Σ" becomes "ς" where a letter goes before it and none comes after.
    private static string WithFinalSigma(string word, string lower)
    {
        var characters = lower.ToCharArray();
        for (var i = 0; i < word.Length && word.Length == lower.Length; i++)
        {
            if (word[i] == 'Σ' && i > 0 && char.IsLetter(word[i - 1]) && (i + 1 == word.Length || !char.IsLetter(word[i + 1])))
            {
                characters[i] = 'ς';
            }
        }

        return new string(characters);
    }

    private static bool InRanges(int[] ranges, int codePoint)
    {
        for (var i = 0; i < ranges.Length; i += 2)
        {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1])
            {
                return true;
            }
        }

        return false;
    }
}
