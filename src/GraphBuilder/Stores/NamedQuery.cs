using System.Globalization;

namespace GraphBuilder.Stores;

/// <summary>A query that is shipped, as the header of its file describes it.</summary>
/// <param name="Name">The file name without its ending: <c>who-threatens-whom</c>.</param>
/// <param name="Title">One line.</param>
/// <param name="Purpose">What it answers.</param>
/// <param name="Parameters">What it takes.</param>
public sealed record NamedQuery(string Name, string Title, string Purpose, IReadOnlyList<QueryParameter> Parameters)
{
    /// <summary>
    /// The value of every parameter: a string, a long, a <see cref="DateOnly"/>, or null for a date or number that is left empty.
    /// </summary>
    /// <param name="values">Values by parameter name, as text; those left out take their defaults.</param>
    /// <exception cref="QueryException">An unknown, missing or malformed parameter; the message says how to give it.</exception>
    public IReadOnlyDictionary<string, object?> Bind(IReadOnlyDictionary<string, string> values)
    {
        var unknown = values.Keys.FirstOrDefault(name => Parameters.All(parameter => parameter.Name != name));
        if (unknown is not null)
        {
            var known = Parameters.Count == 0 ? "none" : string.Join(", ", Parameters.Select(parameter => parameter.Name));
            throw new QueryException($"query '{Name}' has no parameter '{unknown}': it takes {known}");
        }

        return Parameters.ToDictionary(parameter => parameter.Name, parameter => Value(parameter, values), StringComparer.Ordinal);
    }

    private object? Value(QueryParameter parameter, IReadOnlyDictionary<string, string> values)
    {
        var text = values.GetValueOrDefault(parameter.Name, parameter.Default!)
            ?? throw new QueryException($"query '{Name}' needs the parameter '{parameter.Name}' ({parameter.Type}): {parameter.Meaning}");
        return parameter.Type switch
        {
            "integer" when text.Length == 0 => null,
            "integer" => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Malformed(parameter, text, "a whole number such as 50"),
            "date" when text.Length == 0 => null,
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : throw Malformed(parameter, text, "a date such as 2026-02-06"),
            _ => text,
        };
    }

    private QueryException Malformed(QueryParameter parameter, string text, string expected) =>
        new($"query '{Name}': '{text}' is no value for '{parameter.Name}', which takes {expected}");
}
