namespace GraphBuilder.Language.Text;

/// <summary>Finds web and e-mail addresses, which are one token each.</summary>
internal static class WebAddresses
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "mailto:", "www.", "doi:10."];

    /// <summary>RFC 5321, 4.5.3.1.1.</summary>
    private const int LongestLocalPart = 64;

    private static readonly WordList Domains = WordList.Load("domains");

    /// <summary>Where the address that begins at a position ends, or the position itself where none does.</summary>
    public static int Match(string text, int start, int end)
    {
        if (!char.IsAsciiLetterOrDigit(text[start]))
        {
            return start;
        }

        return HasScheme(text.AsSpan(start, end - start)) ? EndOfUrl(text, start, end) : Email(text, start, end);
    }

    /// <summary>Whether a form begins as web addresses do.</summary>
    public static bool HasScheme(ReadOnlySpan<char> form)
    {
        foreach (var scheme in Schemes)
        {
            if (form.Length > scheme.Length && form.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where a path goes on after a host's name (<c>example.org/news</c>), or the end of the name itself.
    /// </summary>
    public static int EndOfPath(string text, int start, int nameEnd, int end)
    {
        if (nameEnd + 1 >= end || text[nameEnd] != '/' || !EndsInDomain(text.AsSpan(start, nameEnd - start)))
        {
            return nameEnd;
        }

        return EndOfUrl(text, start, end);
    }

    /// <summary>Whether a name ends in a domain or a file's extension: <c>example.org</c>, <c>report.doc</c>.</summary>
    public static bool EndsInDomain(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && IsDomain(name[(dot + 1)..]);
    }

    /// <summary>Whether a word is the end of a host's name or a file's extension.</summary>
    public static bool IsDomain(ReadOnlySpan<char> word) => Domains.Contains(word);

    private static int EndOfUrl(string text, int start, int end)
    {
        var stop = start;
        var depth = 0;
        while (stop < end && text[stop] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»'))
        {
            depth += text[stop] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth < 0)
            {
                break;
            }

            stop++;
        }

        while (stop > start + 1 && text[stop - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or '—' or '-')
        {
            stop--;
        }

        return stop;
    }

    private static int Email(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start <= LongestLocalPart && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '%' or '+' or '-'))
        {
            at++;
        }

        if (at == start || at + 1 >= end || text[at] != '@')
        {
            return start;
        }

        var stop = at + 1;
        while (stop < end && (char.IsAsciiLetterOrDigit(text[stop]) || text[stop] is '.' or '-' or '_'))
        {
            stop++;
        }

        while (stop > at + 1 && text[stop - 1] is '.' or '-' or '_')
        {
            stop--;
        }

        return stop > at + 1 ? stop : start;
    }
}
