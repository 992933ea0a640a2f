using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace GraphBuilder.Neo4j.Transport.Http;

/// <summary>Writes requests in the typed JSON of the Query API (<c>application/vnd.neo4j.query</c>): every value says its type, numbers are text.</summary>
internal static class TypedJsonWriter
{
    /// <summary>The server refuses a longer text with no more than "Bad Request".</summary>
    public const int LongestText = 20_000_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(CypherStatement statement, bool? write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("statement", statement.Text);
        if (write is not null)
        {
            json.WriteString("accessMode", write.Value ? "Write" : "Read");
        }

        if (statement.Parameters.Count > 0)
        {
            json.WriteStartObject("parameters");
            foreach (var (name, value) in statement.Parameters)
            {
                json.WritePropertyName(name);
                WriteValue(json, name, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteStartObject();
                json.WriteString("$type", "Null");
                json.WriteNull("_value");
                json.WriteEndObject();
                break;
            case bool boolean:
                json.WriteStartObject();
                json.WriteString("$type", "Boolean");
                json.WriteBoolean("_value", boolean);
                json.WriteEndObject();
                break;
            case string text:
                WriteText(json, "String", Checked(name, text));
                break;
            case int or long:
                WriteText(json, "Integer", Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteText(json, "Float", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateOnly date:
                WriteText(json, "Date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset time:
                WriteText(json, "OffsetDateTime", time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable list:
                WriteList(json, name, list);
                break;
            default:
                throw new ArgumentException($"the parameter '{name}' has a value of type {value.GetType().Name}, which Neo4j has no type for", nameof(value));
        }
    }

    private static void WriteText(Utf8JsonWriter json, string type, string text)
    {
        json.WriteStartObject();
        json.WriteString("$type", type);
        json.WriteString("_value", text);
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        json.WriteString("$type", "Map");
        json.WriteStartObject("_value");
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            WriteValue(json, key, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable list)
    {
        json.WriteStartObject();
        json.WriteString("$type", "List");
        json.WriteStartArray("_value");
        foreach (var item in list)
        {
            WriteValue(json, name, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Checked(string name, string text) => text.Length <= LongestText
        ? text
        : throw new Neo4jException(
            Neo4jErrorCode.TextTooLong, $"the text for '{name}' has {text.Length:N0} characters; Neo4j takes {LongestText:N0} at most", mayPass: false);
}
