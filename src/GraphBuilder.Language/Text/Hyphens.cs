namespace GraphBuilder.Language.Text;

/// <summary>Tells the hyphens that are part of a word or number from those that divide a compound, which are tokens of their own.</summary>
internal static class Hyphens
{
    /// <summary>Telephone numbers and dates are shorter; looking further would make the time grow with the square of a number's length.</summary>
    private const int LongestNumber = 24;

    private static readonly WordList Prefixes = WordList.Load("prefixes");
    private static readonly WordList Syllables = WordList.Load("syllables");

    /// <summary>Whether the hyphen joins: after a prefix, in a given name, in digits as they are dialled or dated.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="hyphen">The hyphen.</param>
    /// <param name="rightEnd">Where the letters and digits after it end; there is one at least.</param>
    /// <param name="end">Where the stretch without white space ends.</param>
    public static bool Join(string text, int start, int hyphen, int rightEnd, int end)
    {
        var left = text.AsSpan(start, hyphen - start);
        var right = text.AsSpan(hyphen + 1, rightEnd - hyphen - 1);
        return char.IsAsciiDigit(left[^1]) && char.IsAsciiDigit(right[0])
            ? IsTelephoneOrDate(text.AsSpan(start, Math.Min(end - start, LongestNumber)))
            : IsPrefix(left, right) || IsGivenName(left, right);
    }

    private static bool IsPrefix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var isAcronym = left.Length > 1 ? char.IsUpper(left[1]) : char.IsUpper(right[0]);
        return Prefixes.Contains(left) && !isAcronym;
    }

    /// <summary>"Ki-moon": syllables of Korean and Chinese names.</summary>
    private static bool IsGivenName(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && char.IsUpper(left[0]) && Syllables.Contains(left) && Syllables.Contains(right);

    /// <summary>Digits in groups: 555-0199, 800-555-0199, 11-20-2000, 94720-5180; any other two numbers with a hyphen are a range.</summary>
    private static bool IsTelephoneOrDate(ReadOnlySpan<char> number)
    {
        Span<int> groups = stackalloc int[LongestNumber];
        var last = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]))
            {
                groups[last]++;
            }
            else if (number[i] is '-' or '/' && i + 1 < number.Length && char.IsAsciiDigit(number[i + 1]))
            {
                last++;
            }
            else
            {
                break;
            }
        }

        return last is > 1 and < 6 || (last == 1 && groups is [3 or 5, 4, ..]);
    }
}
