namespace GraphBuilder.Worker.Evaluation;

/// <summary>One row of the accuracy table. Values are fractions.</summary>
/// <param name="Part">What was measured: parse, names, reader.</param>
/// <param name="Data">On what.</param>
/// <param name="Measure">Which of its figures.</param>
/// <param name="Precision">The share of those found that are right.</param>
/// <param name="Recall">The share of the gold that was found.</param>
/// <param name="F1">The harmonic mean of both; where each gold thing gets one answer, all three are plain accuracy.</param>
/// <param name="Counts">What the values were made of, where they are shares of counts.</param>
internal sealed record Measurement(string Part, string Data, string Measure, double? Precision, double? Recall, double? F1, Tally? Counts)
{
    /// <summary>A row of counts.</summary>
    public static Measurement Of(string part, string data, string measure, Tally counts) =>
        new(part, data, measure, counts.Precision, counts.Recall, counts.F1, counts);

    /// <summary>A row of precision and recall that are no shares of whole numbers.</summary>
    public static Measurement Of(string part, string data, string measure, double precision, double recall) =>
        new(part, data, measure, precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0, null);
}
