using System.Text.Json.Serialization;

namespace GraphBuilder.Language.Tests.Reference;

/// <summary>A story and its entities: each mention is sentence, first word, end.</summary>
internal sealed record ReferenceStory(
    [property: JsonPropertyName("sentences")] ReferenceSentence[] Sentences,
    [property: JsonPropertyName("entities")] int[][][] Entities);
