namespace GraphBuilder.Extraction.Time;

/// <summary>Names of months, days of the week and small numbers.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The month, 1 to 12, of its name or the abbreviation that newspapers use.</summary>
    public static int? Month(string word)
    {
        var name = word.TrimEnd('.').ToLowerInvariant();
        if (name.Length == 0 || !char.IsUpper(word[0]))
        {
            return null;
        }

        var index = name.Length >= 3 ? Array.FindIndex(Months, month => month == name || (name is not "may" && name.Length <= 4 && month.StartsWith(name, StringComparison.Ordinal))) : -1;
        return index >= 0 ? index + 1 : name == "sept" ? 9 : null;
    }

    /// <summary>The day of the week.</summary>
    public static DayOfWeek? Weekday(string word)
    {
        if (word.Length == 0 || !char.IsUpper(word[0]))
        {
            return null;
        }

        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (string.Equals(day.ToString(), word, StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>A day of the month: "6", "6th".</summary>
    public static int? DayOfMonth(string word)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return word.Length - digits.Length is 0 or 2 && int.TryParse(digits, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>A year of four digits.</summary>
    public static int? Year(string word) => word.Length == 4 && int.TryParse(word, out var year) && year is >= 1800 and <= 2200 ? year : null;

    /// <summary>A small number in digits or letters; "a" is one.</summary>
    public static int? Number(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "a" or "an")
        {
            return 1;
        }

        return int.TryParse(lower, out var number) && number is > 0 and < 1000 ? number : Array.IndexOf(Numbers, lower) is > 0 and var index ? index : null;
    }
}
