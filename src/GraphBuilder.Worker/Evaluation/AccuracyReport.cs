using GraphBuilder.Worker.Evaluation.Calibration;

namespace GraphBuilder.Worker.Evaluation;

/// <summary>What an evaluation found.</summary>
/// <param name="Accuracy">The accuracy table.</param>
/// <param name="Calibration">Whether the reader's probabilities are what they say; empty where the reader was not measured.</param>
/// <param name="Notes">What was left out and why.</param>
internal sealed record AccuracyReport(IReadOnlyList<Measurement> Accuracy, IReadOnlyList<CalibrationResult> Calibration, IReadOnlyList<string> Notes);
