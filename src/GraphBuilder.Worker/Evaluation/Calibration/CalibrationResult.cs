using GraphBuilder.Extraction.Statements;

namespace GraphBuilder.Worker.Evaluation.Calibration;

/// <summary>How far the probabilities of events or states are from the truth, and what puts them right.</summary>
/// <param name="Kind"><c>event</c> or <c>state</c>.</param>
/// <param name="ErrorBefore">The expected calibration error, the mean of both halves.</param>
/// <param name="ErrorAfter">The same after calibration, each half by the curve of the other.</param>
/// <param name="Before">All readings as they are.</param>
/// <param name="After">All readings after calibration, each half by the curve of the other.</param>
/// <param name="Curve">The curve of all readings, to be used on others.</param>
internal sealed record CalibrationResult(
    string Kind, double ErrorBefore, double ErrorAfter, IReadOnlyList<ReliabilityBin> Before, IReadOnlyList<ReliabilityBin> After, CalibrationCurve Curve);
