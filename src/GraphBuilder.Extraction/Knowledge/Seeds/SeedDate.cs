using System.Globalization;

namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>A date of which only the year, or the year and the month, may be known.</summary>
internal readonly record struct SeedDate(DateOnly Earliest, DateOnly Latest)
{
    public static bool TryParse(string text, out SeedDate date)
    {
        date = default;
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
        {
            date = new SeedDate(day, day);
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", culture, DateTimeStyles.None, out var month))
        {
            date = new SeedDate(month, month.AddMonths(1).AddDays(-1));
            return true;
        }

        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, culture, out var year) && year > 0)
        {
            date = new SeedDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }

        return false;
    }
}
