using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Statements;
using GraphBuilder.Testing;

namespace GraphBuilder.Extraction.Tests.Statements;

public sealed class CalibrationTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void The_shipped_curves_lower_what_is_too_sure()
    {
        var shipped = Calibration.Load(Path.Combine(RepositoryFolders.Models, "calibration.json"));
        Assert.InRange(shipped.Apply("ATTACKS", isState: false, 0.5), 0.4, 0.6);
        Assert.InRange(shipped.Apply("ATTACKS", isState: false, 0.99), 0.8, 0.92);
        Assert.InRange(shipped.Apply("LEADS", isState: true, 0.99), 0.85, 0.95);
    }

    [Fact]
    public void A_type_with_a_curve_of_its_own_goes_by_it()
    {
        File.WriteAllText(_file, """{"event": {"slope": 1, "intercept": 0}, "state": {"slope": 1, "intercept": -1}, "MEETS": {"slope": 1, "intercept": -3}}""");
        var calibration = Calibration.Load(_file);
        Assert.Equal(0.7, calibration.Apply("ATTACKS", isState: false, 0.7), 9);
        Assert.True(calibration.Apply("LEADS", isState: true, 0.7) < 0.6);
        Assert.True(calibration.Apply("MEETS", isState: false, 0.7) < 0.2);
    }

    [Fact]
    public void A_calibrated_probability_is_one_and_keeps_the_order() =>
        Prop.ForAll(
            Gen.Choose(0, 1000).Two().ToArbitrary(),
            Gen.Choose(1, 300).Select(slope => slope / 100.0).Zip(Gen.Choose(-300, 300).Select(intercept => intercept / 100.0)).ToArbitrary(),
            (probabilities, line) =>
            {
                var curve = new CalibrationCurve(line.Item1, line.Item2);
                var (low, high) = (curve.Apply(Math.Min(probabilities.Item1, probabilities.Item2) / 1000.0), curve.Apply(Math.Max(probabilities.Item1, probabilities.Item2) / 1000.0));
                return low >= 0 && low <= high && high <= 1;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_calibrated_can_be_undone() =>
        Prop.ForAll(
            Gen.Choose(10, 990).ToArbitrary(),
            Gen.Choose(20, 200).Select(slope => slope / 100.0).Zip(Gen.Choose(-100, 100).Select(intercept => intercept / 100.0)).ToArbitrary(),
            (probability, line) =>
            {
                var curve = new CalibrationCurve(line.Item1, line.Item2);
                return Math.Abs(curve.Undo(curve.Apply(probability / 1000.0)) - (probability / 1000.0)) < 0.03;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Other_curves_have_another_fingerprint()
    {
        File.WriteAllText(_file, """{"event": {"slope": 1, "intercept": 0}, "state": {"slope": 1, "intercept": 0.5}}""");
        Assert.NotEqual(Calibration.None.Fingerprint, Calibration.Load(_file).Fingerprint);
        File.WriteAllText(_file, """{"state": {"slope": 1.0, "intercept": 0}, "event": {"slope": 1, "intercept": 0}}""");
        Assert.Equal(Calibration.None.Fingerprint, Calibration.Load(_file).Fingerprint);
    }

    [Fact]
    public void Without_calibration_a_probability_stays() => Assert.Equal(0.42, Calibration.None.Apply("MEETS", isState: false, 0.42), 9);

    [Theory]
    [InlineData("{", "calibration curves")]
    [InlineData("{\"event\": {\"slope\": 1, \"intercept\": 0}}", "\"state\"")]
    [InlineData("{\"event\": {\"slope\": 1, \"intercept\": 0}, \"state\": {\"slope\": 0, \"intercept\": 0}}", "above 0")]
    public void A_malformed_file_is_refused_with_what_is_wrong_and_the_remedy(string json, string problem)
    {
        File.WriteAllText(_file, json);
        var failure = Assert.Throws<KnowledgeException>(() => Calibration.Load(_file));
        Assert.Contains(_file, failure.Message, StringComparison.Ordinal);
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.Contains("Restore", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("no-such.json", Assert.Throws<KnowledgeException>(() => Calibration.Load("no-such.json")).Message, StringComparison.Ordinal);
}
