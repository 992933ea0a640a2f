using System.Text.Json;
using System.Text.Json.Serialization;
using GraphBuilder.Testing;

namespace GraphBuilder.Language.Tests.Reference;

/// <summary>What the definition of the model says of a sentence; heads count from 1, 0 is the root.</summary>
internal sealed record ReferenceSentence(
    [property: JsonPropertyName("words")] string[] Words,
    [property: JsonPropertyName("pieces")] int[] Pieces,
    [property: JsonPropertyName("upos")] string[] Upos,
    [property: JsonPropertyName("xpos")] string[] Xpos,
    [property: JsonPropertyName("lemma")] string[] Lemma,
    [property: JsonPropertyName("head")] int[] Head,
    [property: JsonPropertyName("deprel")] string[] Deprel,
    [property: JsonPropertyName("names")] string[] Names,
    [property: JsonPropertyName("mentions")] JsonElement[][] Mentions,
    [property: JsonPropertyName("relations")] ReferenceRelation[] Relations,
    [property: JsonPropertyName("scores")] Dictionary<string, float[][]> Scores)
{
    public static IReadOnlyList<ReferenceSentence> All { get; } = Read<ReferenceSentence>("reference.jsonl");

    public static IReadOnlyList<T> Read<T>(string file) =>
        [.. File.ReadLines(Path.Combine(RepositoryFolders.Root, "tests", "GraphBuilder.Language.Tests", "Reference", file)).Select(line => JsonSerializer.Deserialize<T>(line)!)];
}
