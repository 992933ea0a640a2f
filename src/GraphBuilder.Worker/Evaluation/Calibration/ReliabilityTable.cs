namespace GraphBuilder.Worker.Evaluation.Calibration;

/// <summary>
/// How often readings of a probability are right: ten bins of equal width, and the expected calibration error, the mean distance between probability and share over the bins, weighted
/// by their readings (M. P. Naeini, G. F. Cooper and M. Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015).
/// </summary>
internal sealed class ReliabilityTable
{
    private const int Width = 10;

    /// <summary>Counts readings.</summary>
    public ReliabilityTable(IReadOnlyCollection<Judgement> judgements)
    {
        Bins = [.. judgements
            .GroupBy(one => Math.Min(Width - 1, (int)(one.Probability * Width)))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(
                (double)bin.Key / Width, (double)(bin.Key + 1) / Width, bin.Count(), bin.Average(one => one.Probability), bin.Average(one => one.IsRight ? 1.0 : 0.0)))];
        ExpectedCalibrationError = Bins.Sum(bin => bin.Count * Math.Abs(bin.MeanProbability - bin.RightShare)) / Math.Max(1, judgements.Count);
    }

    /// <summary>The bins that hold readings, the least probable first.</summary>
    public IReadOnlyList<ReliabilityBin> Bins { get; }

    /// <summary>0 for probabilities that are what they say.</summary>
    public double ExpectedCalibrationError { get; }
}
