using System.Text.Json.Serialization;

namespace GraphBuilder.Language.Tests.Reference;

/// <summary>What the definition of the model says of an ordered pair of mentions; word indexes, ends exclusive.</summary>
internal sealed record ReferenceRelation(
    [property: JsonPropertyName("source")] int[] Source,
    [property: JsonPropertyName("target")] int[] Target,
    [property: JsonPropertyName("event")] string Event,
    [property: JsonPropertyName("state")] string State,
    [property: JsonPropertyName("none")] float[] None,
    [property: JsonPropertyName("modality")] string Modality,
    [property: JsonPropertyName("polarity")] string Polarity,
    [property: JsonPropertyName("trigger")] int Trigger,
    [property: JsonPropertyName("attention")] float Attention,
    [property: JsonPropertyName("by")] int? By);
