using System.Text.Json;
using GraphBuilder.Sources.Cleaning;

namespace GraphBuilder.Sources.Formats;

/// <summary>The fields of one line: <c>{"id", "text", "title", "published", "url", "outlet"}</c>; only <c>text</c> is required, others are passed over.</summary>
internal sealed record JsonLine(string Text, string? Id, string? Title, string? Published, string? Url, string? Outlet)
{
    /// <summary>The date of publication, or null where it is missing or no date.</summary>
    public DateOnly? PublishedDate => Published is null ? null : WrittenDate.Find(Published)?.Date;

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is no such object; the message says why.</exception>
    public static JsonLine Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException($"expected an object {{\"text\": \"…\"}}, found {Kind(root)}");
            }

            return new(
                Field(root, "text") ?? throw new FormatException("the field \"text\" is missing"),
                Field(root, "id"), Field(root, "title"), Field(root, "published"), Field(root, "url"), Field(root, "outlet"));
        }
        catch (JsonException e)
        {
            throw new FormatException($"this is not JSON (at byte {e.BytePositionInLine}): every line must be one whole object", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("a text in it holds half a surrogate pair (\\uD800 to \\uDFFF), which stands for no character", e);
        }
    }

    // An id may be a number; an empty text in the others says nothing.
    private static string? Field(JsonElement root, string name) => !root.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String when name != "text" && string.IsNullOrWhiteSpace(value.GetString()) => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when name == "id" => value.GetRawText(),
        _ => throw new FormatException($"the field \"{name}\" must be a text, found {Kind(value)}"),
    };

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true, false or null",
    };
}
