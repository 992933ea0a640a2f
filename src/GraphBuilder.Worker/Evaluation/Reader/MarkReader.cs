using System.Globalization;
using System.Text.Json;
using GraphBuilder.Documents;
using GraphBuilder.Graph;
using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>
/// Reads marked sentences, one JSON object a line: <c>{"n", "story", "text", "mentions": [[entity, type, form, start, end]], "relations": [[source, target, type, modality, polarity,
/// [start, end] of the trigger, number of the mention that says so, title]]}</c>. Offsets count characters of the text, all of which lie in the Basic Multilingual Plane.
/// </summary>
internal static class MarkReader
{
    /// <summary>The sentences of a file.</summary>
    /// <exception cref="WrongUseException">A line is malformed.</exception>
    public static IEnumerable<MarkedSentence> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            number++;
            MarkedSentence sentence;
            try
            {
                using var json = JsonDocument.Parse(line);
                sentence = SentenceOf(json.RootElement);
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
            {
                throw new WrongUseException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: no marked sentence: {exception.Message}"), exception);
            }

            yield return sentence;
        }
    }

    private static MarkedSentence SentenceOf(JsonElement json)
    {
        var text = json.GetProperty("text").GetString()!;
        var tokens = MarkTokens.Split(text);
        List<MarkedMention> asMarked = [.. json.GetProperty("mentions").EnumerateArray().Select(mention => MentionOf(mention, tokens))];
        List<MarkedMention> mentions = [.. asMarked.OrderBy(mention => mention.Tokens.Start).ThenByDescending(mention => mention.Tokens.End)];
        var relations = json.GetProperty("relations").EnumerateArray()
            .Where(relation => relation[0].ValueKind == JsonValueKind.Number && relation[1].ValueKind == JsonValueKind.Number)
            .Select(relation => RelationOf(relation, tokens, asMarked, mentions));
        return new MarkedSentence(json.GetProperty("n").GetInt32(), json.GetProperty("story").GetString()!, text, tokens, mentions, [.. relations]);
    }

    private static MarkedMention MentionOf(JsonElement json, IReadOnlyList<TextSpan> tokens) => new(
        json[0].GetString()!,
        MarkTokens.Covering(tokens, new TextSpan(json[3].GetInt32(), json[4].GetInt32())),
        json[1].GetString() == "ORG" ? MentionType.Organization : Enum.Parse<MentionType>(json[1].GetString()!, ignoreCase: true),
        Enum.Parse<MentionForm>(json[2].GetString()!, ignoreCase: true));

    private static MarkedRelation RelationOf(JsonElement json, IReadOnlyList<TextSpan> tokens, List<MarkedMention> asMarked, List<MarkedMention> mentions) => new(
        mentions.IndexOf(asMarked[json[0].GetInt32()]),
        mentions.IndexOf(asMarked[json[1].GetInt32()]),
        json[2].GetString()!,
        Enum.Parse<Modality>(json[3].GetString()!, ignoreCase: true),
        Enum.Parse<Polarity>(json[4].GetString()!, ignoreCase: true),
        json[5].ValueKind == JsonValueKind.Array ? MarkTokens.Covering(tokens, new TextSpan(json[5][0].GetInt32(), json[5][1].GetInt32())) : null,
        json[6].ValueKind == JsonValueKind.Number ? asMarked[json[6].GetInt32()].Tokens : null);
}
