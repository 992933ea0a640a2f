namespace GraphBuilder.Worker.Evaluation.Calibration;

/// <summary>Readings of about the same probability.</summary>
/// <param name="From">The least probability of the bin.</param>
/// <param name="To">The probability at which the next bin begins; the last bin includes it.</param>
/// <param name="Count">How many readings.</param>
/// <param name="MeanProbability">How probable they were said to be.</param>
/// <param name="RightShare">The share of them that is right.</param>
internal sealed record ReliabilityBin(double From, double To, int Count, double MeanProbability, double RightShare);
