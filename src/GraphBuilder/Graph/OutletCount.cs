namespace GraphBuilder.Graph;

/// <summary>
/// Counts the independent outlets behind statements. Outlets print what agencies send them: where several carry the same sentence, that is one source,
/// not several. Each sentence counts for the outlet that published it first (of one day the first by name), and the outlets that have a sentence of their own are
/// counted. So a copied article adds none, and an outlet that copies one sentence and writes another of its own still counts. Sentences are the same if
/// their letters and digits are: typographic quotes, dashes and spaces differ between copies. Articles whose outlet is not known count as one outlet together, after all known ones.
/// </summary>
public static class OutletCount
{
    /// <summary>How many independent outlets stand behind the statements.</summary>
    public static int Of(IEnumerable<ReportedStatement> statements)
    {
        var first = new Dictionary<string, ReportedStatement>(StringComparer.Ordinal);
        foreach (var report in statements)
        {
            var sentence = Key(report.Statement.Quote);
            if (!first.TryGetValue(sentence, out var present) || IsBefore(report, present))
            {
                first[sentence] = report;
            }
        }

        return first.Values.Select(report => report.Outlet).Distinct(StringComparer.Ordinal).Count();
    }

    private static bool IsBefore(ReportedStatement one, ReportedStatement other)
    {
        if (one.Outlet is null || other.Outlet is null)
        {
            return one.Outlet is not null;
        }

        var byDate = (one.Published ?? DateOnly.MaxValue).CompareTo(other.Published ?? DateOnly.MaxValue);
        return byDate != 0 ? byDate < 0 : string.CompareOrdinal(one.Outlet, other.Outlet) < 0;
    }

    private static string Key(string quote)
    {
        var (letters, count) = (new char[quote.Length], 0);
        foreach (var letter in quote)
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters[count++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(letters, 0, count);
    }
}
