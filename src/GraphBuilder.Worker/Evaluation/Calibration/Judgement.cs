namespace GraphBuilder.Worker.Evaluation.Calibration;

/// <summary>A reading with its probability, and whether an analyst reads the same.</summary>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Probability">How probable it was said to be, 0 to 1.</param>
/// <param name="IsRight">Whether it is right: ordered pair and type.</param>
internal readonly record struct Judgement(int Sentence, double Probability, bool IsRight);
