using System.Text.RegularExpressions;

namespace GraphBuilder.Stores;

/// <summary>
/// Reads the header of a named query: the comment lines that a file begins with (<c>-- </c> in SQL, <c>// </c> in Cypher). The first is the title; then
/// <c>Purpose: ...</c>, then a line for every parameter: <c>Param name type = default: meaning</c>. Without a default the parameter must be given;
/// <c>= ""</c> is the empty text. A line that begins with two more spaces goes on with the one before.
/// </summary>
public static partial class QueryHeader
{
    private static readonly string[] Types = ["string", "integer", "date"];

    /// <summary>Reads the header of a file.</summary>
    /// <param name="name">The file name without its ending.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="comment">What begins a comment line: <c>--</c> or <c>//</c>.</param>
    /// <exception cref="FormatException">The header is not as described above; the message names the query and the line.</exception>
    public static QueryFile Read(string name, string text, string comment)
    {
        var lines = Lines(text, comment);
        if (lines.Count < 2 || !lines[1].StartsWith("Purpose: ", StringComparison.Ordinal))
        {
            throw new FormatException($"query '{name}': the file must begin with the lines '{comment} Title' and '{comment} Purpose: ...'");
        }

        var parameters = lines.Skip(2).Select(line => Parameter(name, line)).ToList();
        return parameters.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new FormatException($"query '{name}': parameter '{twice.Key}' is described twice")
            : new(new NamedQuery(name, lines[0], lines[1]["Purpose: ".Length..], parameters), text);
    }

    private static List<string> Lines(string text, string comment)
    {
        var lines = new List<string>();
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line && line.StartsWith(comment, StringComparison.Ordinal))
        {
            var content = line[comment.Length..];
            if (content.StartsWith("   ", StringComparison.Ordinal) && lines.Count > 0)
            {
                lines[^1] += " " + content.Trim();
            }
            else
            {
                lines.Add(content.Trim());
            }
        }

        return lines;
    }

    private static QueryParameter Parameter(string query, string line)
    {
        var match = ParameterLine().Match(line);
        if (!match.Success || !Types.Contains(match.Groups["type"].Value, StringComparer.Ordinal))
        {
            throw new FormatException(
                $"query '{query}': '{line}' is not of the form 'Param name type = default: meaning' with a type of {string.Join(", ", Types)}");
        }

        var @default = match.Groups["default"] is { Success: true, Value: var value } ? value.Trim('"') : null;
        return new(match.Groups["name"].Value, match.Groups["type"].Value, @default, match.Groups["meaning"].Value);
    }

    [GeneratedRegex("""^Param (?<name>\w+) (?<type>\w+)(?: = (?<default>"[^"]*"|[^\s":]+))?: (?<meaning>.+)$""", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterLine();
}
