using System.Text.Json.Serialization;

namespace GraphBuilder.Worker.Evaluation;

/// <summary>How many of the gold's things were found, and how many of those found are right.</summary>
/// <param name="Right">Found and in the gold.</param>
/// <param name="Gold">In the gold.</param>
/// <param name="Found">Found.</param>
internal readonly record struct Tally(long Right, long Gold, long Found)
{
    /// <summary>The share of those found that are right; null where nothing was found.</summary>
    [JsonIgnore]
    public double? Precision => Share(Right, Found);

    /// <summary>The share of the gold that was found; null where the gold is empty.</summary>
    [JsonIgnore]
    public double? Recall => Share(Right, Gold);

    /// <summary>The harmonic mean of both; null where nothing was found and there was nothing to find.</summary>
    [JsonIgnore]
    public double? F1 => Share(2 * Right, Gold + Found);

    /// <summary>Adds up.</summary>
    public static Tally operator +(Tally one, Tally other) => new(one.Right + other.Right, one.Gold + other.Gold, one.Found + other.Found);

    /// <summary>Compares two sets.</summary>
    public static Tally Of<T>(IReadOnlySet<T> gold, IReadOnlySet<T> found) => new(gold.Count(found.Contains), gold.Count, found.Count);

    /// <summary>One decision: right or wrong.</summary>
    public static Tally Of(bool isRight) => new(isRight ? 1 : 0, 1, 1);

    private static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
