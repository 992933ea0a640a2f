using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Extraction;

/// <summary>What can be set about extraction.</summary>
public sealed class ExtractionOptions
{
    /// <summary>An event that reader and lexicon agree on is taken when it is at least this probable. Default 0.5.</summary>
    [Range(0.01, 1.0)]
    public double EventThreshold { get; set; } = 0.5;

    /// <summary>An event that only the reader sees is taken when the evidence makes it at least this probable. Default 0.5.</summary>
    [Range(0.01, 1.0)]
    public double ReaderThreshold { get; set; } = 0.5;

    /// <summary>A state is taken from the reader when it is at least this probable that there is one. Default 0.5.</summary>
    [Range(0.01, 1.0)]
    public double StateThreshold { get; set; } = 0.5;

    /// <summary>How much the lexicon's prior weighs against the reader's probability where the lexicon alone finds an event. Default 0.5.</summary>
    [Range(0.0, 1.0)]
    public double LexiconShare { get; set; } = 0.5;

    /// <summary>The same where the sense has several words ("impose a curfew"), which leave less doubt. Default 0.65.</summary>
    [Range(0.0, 1.0)]
    public double PhraseShare { get; set; } = 0.65;

    /// <summary>An event that the lexicon alone finds is taken when it is at least this probable. Default 0.45.</summary>
    [Range(0.01, 1.0)]
    public double LexiconThreshold { get; set; } = 0.45;

    /// <summary>What is added to the probability of an event that the lexicon alone finds where the reader would give it the same type. Default 0.15.</summary>
    [Range(0.0, 1.0)]
    public double AgreementBonus { get; set; } = 0.15;

    /// <summary>How much of a sense's prior is left where the target stands deeper than its frame says. Default 0.7.</summary>
    [Range(0.0, 1.0)]
    public double DepthShare { get; set; } = 0.7;

    /// <summary>Thresholds of single types, by the graph's name, in place of the general ones. By default those whose readings are right less often ask for more.</summary>
    public Dictionary<string, double> Thresholds { get; init; } = new(StringComparer.Ordinal)
    {
        ["OWNS"] = 0.75,
        ["ACCUSES"] = 0.6,
        ["COOPERATES_WITH"] = 0.65,
        ["YIELDS_TO"] = 0.7,
        ["PROTESTS_AGAINST"] = 0.6,
        ["MEETS"] = 0.6,
    };
}
