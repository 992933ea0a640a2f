using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphBuilder.Articles;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>Reads <c>--input jsonl</c>: one document a line, whose text is taken as it stands, without any cleaning, so that offsets refer to it.</summary>
internal static partial class DocumentLines
{
    /// <summary>Reads a stream of lines.</summary>
    /// <param name="name">What messages call the stream.</param>
    /// <param name="stream">UTF-8; closed at the end.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async IAsyncEnumerable<SourceItem> ReadAsync(string name, Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, $"{name}:{number}");
            }
        }
    }

    private static SourceItem Parse(string line, string origin)
    {
        DocumentLine? document;
        try
        {
            document = JsonSerializer.Deserialize(line, DocumentLineContext.Default.DocumentLine);
        }
        catch (JsonException exception)
        {
            return new SourceItem.Failed(origin, $"the line is no JSON object with string values: {exception.Message}");
        }

        if (string.IsNullOrEmpty(document?.Id) || document.Text is null)
        {
            return new SourceItem.Failed(origin, """the line needs "id" and "text", as in {"id": "a1", "text": "Iran rejected the offer."}""");
        }

        DateOnly? published = null;
        if (!string.IsNullOrEmpty(document.Published))
        {
            if (!DateOnly.TryParseExact(document.Published.AsSpan(0, Math.Min(10, document.Published.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return new SourceItem.Failed(origin, $"\"published\" is '{document.Published}' and must be a date such as 2026-02-03");
            }

            published = date;
        }

        return new SourceItem.Read(new Article
        {
            Id = new ArticleId(document.Id),
            Text = document.Text,
            Title = document.Title,
            Url = document.Url,
            Outlet = document.Outlet,
            Published = published,
            Origin = origin,
        });
    }

    /// <summary>A line as it stands.</summary>
    internal sealed record DocumentLine(string? Id, string? Text, string? Title, string? Published, string? Url, string? Outlet);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(DocumentLine))]
    private sealed partial class DocumentLineContext : JsonSerializerContext;
}
