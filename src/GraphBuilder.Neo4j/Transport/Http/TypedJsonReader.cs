using System.Globalization;
using System.Text.Json;

namespace GraphBuilder.Neo4j.Transport.Http;

/// <summary>Reads values of the Query API's typed JSON.</summary>
internal static class TypedJsonReader
{
    /// <summary>
    /// Null, string, bool, long, double, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, a list or a dictionary of these; nodes and relationships as their
    /// properties; other types (durations, local times, points) as the text that the server writes.
    /// </summary>
    public static object? Read(JsonElement element)
    {
        var value = element.GetProperty("_value");
        return element.GetProperty("$type").GetString() switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "String" => value.GetString(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => ReadFloat(value.GetString()!),
            "Date" => ReadDate(value.GetString()!),
            "OffsetDateTime" or "ZonedDateTime" => ReadTime(value.GetString()!),
            "List" or "Path" => value.EnumerateArray().Select(Read).ToList(),
            "Map" => ReadMap(value),
            "Node" or "Relationship" => ReadMap(value.GetProperty("_properties")),
            _ => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(),
        };
    }

    private static Dictionary<string, object?> ReadMap(JsonElement map) =>
        map.EnumerateObject().ToDictionary(property => property.Name, property => Read(property.Value), StringComparer.Ordinal);

    // Java writes "Infinity" and "NaN" as the invariant culture reads them.
    private static double ReadFloat(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    // The years before 1 and after 9999 are no dates here.
    private static object ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : text;

    private static object ReadTime(string text)
    {
        var zone = text.IndexOf('[', StringComparison.Ordinal);
        var instant = zone < 0 ? text : text[..zone];
        return DateTimeOffset.TryParse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : text;
    }
}
