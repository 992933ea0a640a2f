using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Extraction;

/// <summary>What can be set about extraction.</summary>
public sealed class ExtractionOptions
{
    /// <summary>An event is taken from the reader when it is at least this probable that there is one. Default 0.5.</summary>
    [Range(0.01, 1.0)]
    public double EventThreshold { get; set; } = 0.5;

    /// <summary>A state is taken from the reader when it is at least this probable that there is one. Default 0.5.</summary>
    [Range(0.01, 1.0)]
    public double StateThreshold { get; set; } = 0.5;

    /// <summary>How much the lexicon's prior weighs against the reader's probability where the lexicon alone finds an event. Default 0.5.</summary>
    [Range(0.0, 1.0)]
    public double LexiconShare { get; set; } = 0.5;

    /// <summary>An event that the lexicon alone finds is taken when it is at least this probable. Default 0.4.</summary>
    [Range(0.01, 1.0)]
    public double LexiconThreshold { get; set; } = 0.4;
}
