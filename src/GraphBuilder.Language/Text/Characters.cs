using System.Buffers;
using System.Globalization;
using System.Text;

namespace GraphBuilder.Language.Text;

/// <summary>The classes of characters that the tokenizer tells apart.</summary>
internal static class Characters
{
    public static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’`´ʼ＇");

    public static bool IsApostrophe(char c) => Apostrophes.Contains(c);

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsClosingQuote(char c) => c is '"' or '”' or '\'' or '’' or '»' or '›';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    public static bool IsOpeningQuoteOrBracket(char c) => c is '"' or '“' or '„' or '‘' or '\'' or '«' or '‹' or '(' or '[' or '{' or '`';

    public static bool IsDash(char c) => c is '—' or '–' or '―' or '−';

    public static bool EndsSentence(char c) => c is '.' or '?' or '!' or '…' or '。' or '؟';

    /// <summary>Whether the code point at an offset is part of a word, and how many code units it takes.</summary>
    public static bool IsWord(string text, int index, int end, out int length)
    {
        var c = text[index];
        length = 1;
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (Rune.TryGetRuneAt(text, index, out var rune) && rune.Utf16SequenceLength <= end - index)
        {
            length = rune.Utf16SequenceLength;
            return Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse
                && !IsApostrophe(c);
        }

        return false;
    }

    /// <summary>Whether the code point at an offset only goes with what stands before it: a combining mark, a joiner, a variation selector.</summary>
    public static bool IsMark(string text, int index, out int length)
    {
        length = 1;
        if (char.IsAscii(text[index]) || !Rune.TryGetRuneAt(text, index, out var rune))
        {
            return false;
        }

        length = rune.Utf16SequenceLength;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format || rune.Value is >= 0x1F3FB and <= 0x1F3FF;
    }
}
