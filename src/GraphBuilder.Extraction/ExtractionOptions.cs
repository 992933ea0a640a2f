using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Extraction;

/// <summary>What can be set about extraction.</summary>
public sealed class ExtractionOptions
{
    /// <summary>An event is taken when reader and lexicon together make it at least this probable. Default 0.42.</summary>
    [Range(0.01, 1.0)]
    public double EventThreshold { get; set; } = 0.42;

    /// <summary>A state is taken from the reader when it is at least this probable that there is one. Default 0.5.</summary>
    [Range(0.01, 1.0)]
    public double StateThreshold { get; set; } = 0.5;

    /// <summary>Thresholds of single types, by the graph's name, in place of the general ones.</summary>
    public Dictionary<string, double> Thresholds { get; init; } = new(StringComparer.Ordinal)
    {
        ["OWNS"] = 0.95,
    };
}
