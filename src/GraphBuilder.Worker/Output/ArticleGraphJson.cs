using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Worker.Output;

/// <summary>Writes what an article says as one line of JSON (the output of <c>extract</c>): statements between two entities, not those of one side alone, which only stores keep. Offsets are UTF-16 code units into <c>text</c>.</summary>
internal static class ArticleGraphJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object and a line feed.</summary>
    public static void WriteLine(IBufferWriter<byte> output, ArticleGraph graph)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(json, graph);
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, ArticleGraph graph)
    {
        json.WriteStartObject();
        json.WriteString("id", graph.Article.Id.Value);
        json.WriteString("title", graph.Article.Title);
        WriteDate(json, "published", graph.Article.Published);
        json.WriteString("url", graph.Article.Url);
        json.WriteString("outlet", graph.Article.Outlet);
        json.WriteString("text", graph.Article.Text);
        json.WriteStartArray("entities");
        foreach (var entity in graph.Entities)
        {
            Write(json, entity);
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in graph.Statements.Where(statement => statement.HasBothSides))
        {
            Write(json, statement);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArticleEntity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id.Value);
        json.WriteString("name", entity.Name);
        json.WriteString("type", entity.Type);
        json.WriteString("finerType", entity.FinerType);
        json.WriteString("wikidata", entity.Wikidata);
        json.WriteStartArray("mentions");
        foreach (var mention in entity.Mentions)
        {
            json.WriteStartObject();
            WriteOffsets(json, mention.Span);
            json.WriteString("kind", NameOf(mention.Form));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id.Value);
        json.WriteString("kind", NameOf(statement.Kind));
        json.WriteString("type", statement.Type);
        json.WriteString("plover", statement.Plover);
        json.WriteString("cameo", statement.Cameo);
        WriteArgument(json, "source", statement.Source);
        WriteArgument(json, "target", statement.Target);
        WriteArgument(json, "third", statement.Third?.Party, statement.Third?.Role);
        json.WriteString("title", statement.Title);
        json.WriteString("polarity", NameOf(statement.Polarity));
        json.WriteString("modality", NameOf(statement.Modality));
        WriteArgument(json, "attribution", statement.Attribution);
        json.WriteString("date", statement.Period?.ToString());
        json.WriteString("dateSource", NameOf(statement.DateSource));
        if (statement.Kind == StatementKind.State)
        {
            WriteDate(json, "from", statement.From);
            WriteDate(json, "to", statement.To);
        }

        WriteSpan(json, "trigger", statement.Trigger);
        WriteSpan(json, "sentence", statement.Sentence);
        json.WriteNumber("confidence", Math.Round(statement.Confidence, 4));
        json.WriteString("rule", statement.Rule);
        json.WriteEndObject();
    }

    private static void WriteArgument(Utf8JsonWriter json, string name, Argument? argument, string? role = null)
    {
        if (argument is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        if (role is not null)
        {
            json.WriteString("role", role);
        }

        json.WriteString("entity", argument.Entity.Value);
        WriteOffsets(json, argument.Span);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not { } offsets)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteOffsets(json, offsets);
        json.WriteEndObject();
    }

    private static void WriteOffsets(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date) => json.WriteString(name, date?.ToString("O"));

    private static string NameOf(Enum value) => value.ToString().ToLowerInvariant();
}
