using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Evaluation;
using GraphBuilder.Worker.Evaluation.Calibration;

namespace GraphBuilder.Worker.Output;

/// <summary>Writes what an evaluation found.</summary>
internal static class AccuracyOutput
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true,
    };

    /// <summary>Writes it as tables, with the notes on standard error, or all of it as one JSON object.</summary>
    public static void Write(ProgramConsole console, AccuracyReport report, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            JsonSerializer.Serialize(console.OutputStream, report, Json);
            console.OutputStream.Write("\n"u8);
            return;
        }

        TabularOutput.Write(console, AccuracyTable(report.Accuracy), OutputFormat.Table);
        foreach (var result in report.Calibration)
        {
            TabularOutput.Write(console, ReliabilityTable(result), OutputFormat.Table);
            console.Output.WriteLine(
                $"{result.Kind}: expected calibration error {Fixed(result.ErrorBefore)}, calibrated {Fixed(result.ErrorAfter)}; curve: slope {Fixed(result.Curve.Slope)}, intercept {Fixed(result.Curve.Intercept)}");
        }

        foreach (var note in report.Notes)
        {
            console.Error.WriteLine(note);
        }
    }

    private static QueryResult AccuracyTable(IReadOnlyList<Measurement> rows) => new(
        ["part", "data", "measure", "precision", "recall", "F1", "right", "gold", "found"],
        [.. rows.Select(row => (IReadOnlyList<object?>)
            [row.Part, row.Data, row.Measure, Fixed(row.Precision), Fixed(row.Recall), Fixed(row.F1), row.Counts?.Right, row.Counts?.Gold, row.Counts?.Found])]);

    private static QueryResult ReliabilityTable(CalibrationResult result) => new(
        [result.Kind, "readings", "mean", "right", "calibrated: readings", "mean", "right"],
        [.. Enumerable.Range(0, 10).Select(i => i / 10.0).Select(from => Row(from, BinAt(result.Before, from), BinAt(result.After, from)))]);

    private static IReadOnlyList<object?> Row(double from, ReliabilityBin? before, ReliabilityBin? after) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{from:0.0} to {from + 0.1:0.0}"),
        before?.Count, Fixed(before?.MeanProbability), Fixed(before?.RightShare), after?.Count, Fixed(after?.MeanProbability), Fixed(after?.RightShare),
    ];

    private static ReliabilityBin? BinAt(IReadOnlyList<ReliabilityBin> bins, double from) => bins.FirstOrDefault(bin => Math.Abs(bin.From - from) < 0.05);

    // Four decimals line up, and accuracy is compared by them.
    private static string? Fixed(double? value) => value?.ToString("0.0000", CultureInfo.InvariantCulture);
}
