using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GraphBuilder.Text;

/// <summary>
/// Letters without their accents. The program runs without ICU (invariant globalization), where
/// <see cref="string.Normalize()"/> leaves everything as it is; so the canonical decompositions of Unicode 14 lie beside this file.
/// </summary>
public static class Accents
{
    private const int HangulFirst = 0xAC00, HangulLast = 0xD7A3, Leading = 0x1100, Vowel = 0x1161, Trailing = 0x11A7;
    private static readonly FrozenDictionary<int, string> Bases = Load();

    /// <summary>The canonical decomposition (NFD) without its nonspacing marks (category Mn), as BERT's uncased vocabularies ask for.</summary>
    public static string Strip(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var stripped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= HangulFirst and <= HangulLast)
            {
                AppendJamo(stripped, rune.Value - HangulFirst);
            }
            else if (Bases.TryGetValue(rune.Value, out var letters))
            {
                stripped.Append(letters);
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                stripped.Append(rune.ToString());
            }
        }

        return stripped.ToString();
    }

    // The Unicode Standard, section 3.12: syllables decompose by arithmetic.
    private static void AppendJamo(StringBuilder text, int syllable)
    {
        text.Append((char)(Leading + (syllable / 588))).Append((char)(Vowel + (syllable % 588 / 28)));
        if (syllable % 28 is > 0 and var trailing)
        {
            text.Append((char)(Trailing + trailing));
        }
    }

    private static FrozenDictionary<int, string> Load()
    {
        using var stream = typeof(Accents).Assembly.GetManifestResourceStream("GraphBuilder.Text.decompositions.txt")!;
        using var reader = new StreamReader(stream);
        var bases = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            var letter = Rune.GetRuneAt(line, 0);
            bases.Add(letter.Value, line[letter.Utf16SequenceLength..]);
        }

        return bases.ToFrozenDictionary();
    }
}
