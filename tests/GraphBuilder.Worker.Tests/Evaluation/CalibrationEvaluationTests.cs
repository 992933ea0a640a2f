using GraphBuilder.Extraction.Statements;
using GraphBuilder.Worker.Evaluation.Calibration;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class CalibrationEvaluationTests
{
    [Fact]
    public void Bins_hold_what_their_readings_say_and_the_error_is_their_mean_distance()
    {
        var table = new ReliabilityTable([Of(0.95, true), Of(0.85, false), Of(0.85, true), Of(1, true), Of(0.05, false)]);
        Assert.Equal([(0.0, 1), (0.8, 2), (0.9, 2)], table.Bins.Select(bin => (bin.From, bin.Count)));
        Assert.Equal(0.5, table.Bins[1].RightShare);
        Assert.Equal((0.05 + (2 * 0.35) + (2 * 0.025)) / 5, table.ExpectedCalibrationError, 9);
    }

    [Fact]
    public void Fitting_finds_the_curve_that_made_the_readings()
    {
        var made = new CalibrationCurve(0.6, -0.8);
        var found = CurveFitting.Fit(Drawn(made, 20_000));
        Assert.Equal(made.Slope, found.Slope, 0.05);
        Assert.Equal(made.Intercept, found.Intercept, 0.08);
    }

    [Fact]
    public void Calibration_lowers_the_error_of_readings_that_are_too_sure()
    {
        var result = CalibrationEvaluation.Measure("event", Drawn(new CalibrationCurve(0.6, -0.8), 4_000));
        Assert.InRange(result.ErrorBefore, 0.1, 0.3);
        Assert.InRange(result.ErrorAfter, 0, 0.05);
    }

    [Fact]
    public void Without_readings_nothing_is_wrong_and_nothing_changes()
    {
        var result = CalibrationEvaluation.Measure("event", []);
        Assert.Equal(0, result.ErrorAfter);
        Assert.Equal(new CalibrationCurve(1, 0), result.Curve);
    }

    private static Judgement Of(double probability, bool isRight) => new(1, probability, isRight);

    /// <summary>Readings of all probabilities that are right as often as a curve says.</summary>
    private static List<Judgement> Drawn(CalibrationCurve curve, int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var probability = 0.05 + (0.9 * random.NextDouble());
            return new Judgement(i, probability, random.NextDouble() < curve.Apply(probability));
        })];
    }
}
