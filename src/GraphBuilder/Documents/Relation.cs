using GraphBuilder.Graph;

namespace GraphBuilder.Documents;

/// <summary>What the reader says of an ordered pair of mentions of one sentence.</summary>
public sealed record Relation
{
    /// <summary>Index, in <see cref="MentionLayer.Mentions"/>, of the one who acts or of whom the state holds.</summary>
    public required int Source { get; init; }

    /// <summary>Index, in <see cref="MentionLayer.Mentions"/>, of the one acted upon.</summary>
    public required int Target { get; init; }

    /// <summary>Which event the source does to the target.</summary>
    public required LabelDistribution Event { get; init; }

    /// <summary>In which state the source stands to the target.</summary>
    public required LabelDistribution State { get; init; }

    /// <summary>The most probable modality, should there be an event.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The most probable polarity, should there be an event.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Index, in the sentence, of the token that carries the event.</summary>
    public required int Trigger { get; init; }

    /// <summary>The share of attention on <see cref="Trigger"/>, 0 to 1.</summary>
    public required float TriggerAttention { get; init; }

    /// <summary>Index, in the sentence, of the token that stands for who says so; null where nobody is named.</summary>
    public int? SaidBy { get; init; }
}
