using System.Buffers;

namespace GraphBuilder.Language.Text;

/// <summary>
/// Finds where a word or number ends: which full stops, hyphens, slashes and other signs inside it belong to it. English news text, after
/// what the English Web Treebank and GUM do.
/// </summary>
internal sealed class WordScanner(string text)
{
    /// <summary>Looking back over longer numbers would make the time grow with their square.</summary>
    private const int LongestNumber = 24;

    private static readonly SearchValues<char> ClockSigns = SearchValues.Create("0123456789:.");
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("0123456789/");
    private static readonly WordList Units = WordList.Load("units");
    private static readonly WordList Slashed = WordList.Load("slashed");
    private static readonly WordList Currencies = WordList.Load("currencies");

    private readonly Abbreviations _abbreviations = new(text);

    /// <summary>Where the word that begins at a position ends, or the position itself where none does.</summary>
    /// <param name="position">Where it begins.</param>
    /// <param name="start">Where the stretch without white space begins.</param>
    /// <param name="end">Where that ends.</param>
    public int Scan(int position, int start, int end)
    {
        var first = Opening(position, start, end);
        if (first < 0)
        {
            return position;
        }

        var stop = Piece(first, end);
        while (stop < end && Joins(position, stop, end) is var next && next > stop)
        {
            stop = Piece(next, end);
        }

        if (stop < end && text[stop] == '$' && Currencies.Contains(text.AsSpan(position, stop - position)))
        {
            return stop + 1;
        }

        stop = WebAddresses.EndOfPath(text, position, stop, end);
        return stop < end && text[stop] == '.' && _abbreviations.KeepsStop(position, stop, end) ? AfterStop(stop + 1, end) : stop;
    }

    /// <summary>Where the letters and digits of a word begin: after a tag's sign or the apostrophe of a shortened word; -1 where no word begins.</summary>
    private int Opening(int position, int start, int end)
    {
        if (IsWord(position, end))
        {
            return position;
        }

        if (position + 1 >= end || !IsWord(position + 1, end))
        {
            return -1;
        }

        var next = text[position + 1];
        var begins = position == start || Characters.IsOpeningQuoteOrBracket(text[position - 1]);
        return text[position] switch
        {
            '@' or '#' when begins && char.IsLetter(next) => position + 1,
            '+' when begins && char.IsAsciiDigit(next) => position + 1,
            '\'' or '’' when begins && ShortenedFront(position, end) => position + 1,
            '.' when begins && char.IsAsciiDigit(next) => position + 1,
            _ => -1,
        };
    }

    /// <summary>"'90s", "'05", "'em", "'s".</summary>
    private bool ShortenedFront(int position, int end)
    {
        var stop = Letters(position + 1, end);
        var word = text.AsSpan(position + 1, stop - position - 1);
        var closesQuote = stop < end && Characters.IsApostrophe(text[stop]);
        return !closesQuote && ((word.Length is 2 && word.IndexOfAnyExceptInRange('0', '9') < 0)
            || (word.Length is 3 && word[2] == 's' && word[..2].IndexOfAnyExceptInRange('0', '9') < 0)
            || word is "em" or "cause" or "til" or "tis" or "twas" or "n" or "s" or "ll" or "re" or "ve" or "bout" or "round");
    }

    /// <summary>Letters and digits from a position on; a unit after digits ("10am") is left off.</summary>
    private int Piece(int position, int end)
    {
        var stop = Letters(position, end);
        var digits = position;
        while (digits < stop && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > position && digits < stop && Units.Contains(text.AsSpan(digits, stop - digits)) ? digits : stop;
    }

    /// <summary>Where the word goes on when the sign at a position belongs to it, else that position.</summary>
    private int Joins(int start, int sign, int end)
    {
        var c = text[sign];
        if (sign + 1 >= end)
        {
            return sign;
        }

        var before = text[sign - 1];
        var after = text[sign + 1];
        var word = IsWord(sign + 1, end) && !Characters.IsMark(text, sign + 1, out _);
        var joins = c switch
        {
            '_' => true,
            '.' => word && !IsMissingSpace(start, sign, end),
            ',' => char.IsAsciiDigit(before) && IsThousands(sign + 1, end),
            ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && IsNumberSoFar(start, sign),
            '/' => IsDate(start, sign, end) || IsSlashed(start, sign, end),
            '&' or '*' or '@' or '$' => word && char.IsLetter(after) && char.IsLetter(before),
            _ when Characters.IsApostrophe(c) => word && !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)),
            _ when Characters.IsHyphen(c) => word && Hyphens.Join(text, start, sign, Letters(sign + 1, end), end),
            _ => false,
        };
        return joins ? sign + 1 : sign;
    }

    /// <summary>"the end.The next": a full stop between a word in lower case and a capitalized one.</summary>
    private bool IsMissingSpace(int start, int stop, int end)
    {
        var after = Letters(stop + 1, end);
        var left = text.AsSpan(start, stop - start);
        left = left[(left.LastIndexOf('.') + 1)..];
        return (char.IsLower(left[^1]) ? left.Length > 1 : left.Length == 1 && after - stop > 4)
            && after - stop > 2 && char.IsUpper(text[stop + 1]) && !char.IsUpper(text[stop + 2])
            && !(after - stop > 3 && WebAddresses.IsDomain(text.AsSpan(stop + 1, after - stop - 1)));
    }

    private bool IsThousands(int position, int end)
    {
        var stop = position;
        while (stop < end && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        return stop - position == 3;
    }

    private bool IsNumberSoFar(int start, int end) => end - start <= LongestNumber && !text.AsSpan(start, end - start).ContainsAnyExcept(ClockSigns);

    /// <summary>"9/11", "04/30/2001" and telephone numbers, but not "1/2".</summary>
    private bool IsDate(int start, int slash, int end) =>
        char.IsAsciiDigit(text[slash + 1]) && slash - start <= LongestNumber && !text.AsSpan(start, slash - start).ContainsAnyExcept(DateSigns)
            && !(slash == start + 1 && (slash + 2 == end || !(char.IsAsciiDigit(text[slash + 2]) || text[slash + 2] == '/')));

    /// <summary>"w/o", "l/c".</summary>
    private bool IsSlashed(int start, int slash, int end) => Slashed.Contains(text.AsSpan(start, Letters(slash + 1, end) - start));

    /// <summary>After an abbreviation: the clitic that follows it ("the U.S.'s") belongs to the same surface word.</summary>
    private int AfterStop(int position, int end) =>
        position + 1 < end && text[position] is '\'' or '’' && text[position + 1] is 's' && (position + 2 == end || !IsWord(position + 2, end))
            ? position + 2
            : position;

    private int Letters(int position, int end)
    {
        while (position < end && Characters.IsWord(text, position, end, out var length))
        {
            position += length;
        }

        return position;
    }

    private bool IsWord(int position, int end) => Characters.IsWord(text, position, end, out _);
}
