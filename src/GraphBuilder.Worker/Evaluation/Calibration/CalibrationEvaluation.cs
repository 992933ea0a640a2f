using GraphBuilder.Documents;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Evaluation.Calibration;

/// <summary>
/// Measures whether what the reader calls probable is as often right: the probability that there is an event (a state), against the share of readings whose pair and type an analyst reads as
/// well. A curve is fitted on one half of the sentences and measured on the other, and the other way round.
/// </summary>
internal static class CalibrationEvaluation
{
    // What is less probable never becomes a statement, and there is so much of it that it would drown the rest.
    private const double LeastProbability = 0.1;

    /// <summary>Measures events and states.</summary>
    public static IEnumerable<CalibrationResult> Measure(IReadOnlyList<JudgedPair> pairs) =>
    [
        Measure("event", pairs, relation => relation.Event, gold => gold.Event),
        Measure("state", pairs, relation => relation.State, gold => gold.State),
    ];

    private static CalibrationResult Measure(
        string kind, IReadOnlyList<JudgedPair> pairs, Func<Relation, LabelDistribution> labelsOf, Func<MarkedPair, MarkedRelation?> truthOf)
    {
        List<Judgement> judgements = [.. pairs
            .Where(pair => pair.Found is not null)
            .Select(pair => new Judgement(
                pair.Sentence, 1 - labelsOf(pair.Found!)[LabelDistribution.None], labelsOf(pair.Found!).BestOtherThanNone == truthOf(pair.Gold)?.Type))
            .Where(judgement => judgement.Probability >= LeastProbability)];
        return Measure(kind, judgements);
    }

    /// <summary>Measures readings of one kind; those of a sentence stay in one half.</summary>
    internal static CalibrationResult Measure(string kind, IReadOnlyList<Judgement> judgements)
    {
        var middle = judgements.Select(one => one.Sentence).Distinct().Order().ToList() is { Count: > 1 } numbers ? numbers[numbers.Count / 2] : 0;
        var (first, second) = (judgements.Where(one => one.Sentence < middle).ToList(), judgements.Where(one => one.Sentence >= middle).ToList());
        var (firstAfter, secondAfter) = (Calibrate(first, second), Calibrate(second, first));
        return new CalibrationResult(
            kind,
            MeanError(first, second),
            MeanError(firstAfter, secondAfter),
            new ReliabilityTable(judgements).Bins,
            new ReliabilityTable([.. firstAfter, .. secondAfter]).Bins,
            CurveFitting.Fit(judgements));
    }

    private static List<Judgement> Calibrate(List<Judgement> judgements, List<Judgement> others)
    {
        var curve = CurveFitting.Fit(others);
        return [.. judgements.Select(one => one with { Probability = curve.Apply(one.Probability) })];
    }

    private static double MeanError(List<Judgement> one, List<Judgement> other) =>
        (new ReliabilityTable(one).ExpectedCalibrationError + new ReliabilityTable(other).ExpectedCalibrationError) / 2;
}
