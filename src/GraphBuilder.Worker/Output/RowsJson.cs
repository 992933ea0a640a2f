using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker.Output;

/// <summary>Writes the rows of a table as JSON objects.</summary>
internal static class RowsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one indented array.</summary>
    public static void WriteArray(Stream output, QueryResult table)
    {
        using (var json = new Utf8JsonWriter(output, Options with { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                WriteObject(json, table.Columns, row);
            }

            json.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes one object a line.</summary>
    public static void WriteLines(Stream output, QueryResult table)
    {
        foreach (var row in table.Rows)
        {
            using (var json = new Utf8JsonWriter(output, Options))
            {
                WriteObject(json, table.Columns, row);
            }

            output.Write("\n"u8);
        }
    }

    private static void WriteObject(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<object?> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i]);
            WriteValue(json, row[i]);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case DateTimeOffset time:
                json.WriteStringValue(time);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (var text in texts)
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(TabularOutput.TextOf(cell));
                break;
        }
    }
}
