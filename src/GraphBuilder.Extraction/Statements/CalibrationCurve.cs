using System.Text.Json.Serialization;

namespace GraphBuilder.Extraction.Statements;

/// <summary>A straight line in log-odds from a probability to a calibrated one (J. C. Platt, "Probabilistic Outputs for Support Vector Machines", 1999).</summary>
/// <param name="Slope">Above 0, so that the order of probabilities stays; below 1 it draws them towards the middle.</param>
/// <param name="Intercept">Below 0 it lowers all of them.</param>
public readonly record struct CalibrationCurve(
    [property: JsonPropertyName("slope")] double Slope,
    [property: JsonPropertyName("intercept")] double Intercept)
{
    // Beyond 0.999 and 0.001 a probability of the reader tells nothing more.
    private const double MostLogOdds = 7;

    /// <summary>The calibrated probability.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public double Apply(double probability) => 1 / (1 + Math.Exp(-At(LogOdds(probability))));

    /// <summary>The probability from which <see cref="Apply"/> makes a calibrated one.</summary>
    /// <param name="calibrated">From 0 to 1.</param>
    public double Undo(double calibrated) => 1 / (1 + Math.Exp((Intercept - LogOdds(calibrated)) / Slope));

    /// <summary>The line itself.</summary>
    /// <param name="logOdds">Logarithm of the odds of a probability.</param>
    public double At(double logOdds) => (Slope * logOdds) + Intercept;

    /// <summary>The logarithm of the odds of a probability, kept within bounds.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public static double LogOdds(double probability) => Math.Clamp(Math.Log(probability / (1 - probability)), -MostLogOdds, MostLogOdds);
}
