using System.Globalization;
using System.Text.Json;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Text;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Makes the confidence of statements mean what it says: of those that are 0.8 probable after it, 8 in 10 are right. The curves are fitted on labelled sentences that the model has not learned
/// from; they stand beside the model, and are to be fitted anew when model or rules change.
/// </summary>
public sealed class Calibration
{
    /// <summary>What the file is called in the folder of the model.</summary>
    public const string FileName = "calibration.json";

    private const string OfEvents = "event";
    private const string OfStates = "state";
    private readonly IReadOnlyDictionary<string, CalibrationCurve> _curves;

    private Calibration(IReadOnlyDictionary<string, CalibrationCurve> curves) => _curves = curves;

    /// <summary>Leaves probabilities as they are.</summary>
    public static Calibration None { get; } = new(new Dictionary<string, CalibrationCurve>(StringComparer.Ordinal) { [OfEvents] = new(1, 0), [OfStates] = new(1, 0) });

    /// <summary>
    /// Reads curves from JSON: <c>{"event": {"slope": 0.7, "intercept": -0.9}, "state": …}</c>; the name of a type, as the graph has it, may stand beside these two with a curve of its own.
    /// </summary>
    /// <exception cref="KnowledgeException">The file is missing or malformed, lacks a curve, or a slope is not above 0.</exception>
    public static Calibration Load(string path)
    {
        try
        {
            var curves = JsonSerializer.Deserialize<Dictionary<string, CalibrationCurve>>(File.ReadAllText(path)) ?? [];
            foreach (var kind in (string[])[OfEvents, OfStates])
            {
                if (!curves.ContainsKey(kind))
                {
                    throw new KnowledgeException($"{path} has no curve \"{kind}\": {Remedy}");
                }
            }

            return curves.FirstOrDefault(curve => curve.Value.Slope <= 0) is { Key: { } name }
                ? throw new KnowledgeException($"{path}: the slope of \"{name}\" must be above 0, or what is more probable would become less so: {Remedy}")
                : new Calibration(curves);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeException($"{path} cannot be read as calibration curves: {exception.Message} {Remedy}", exception);
        }
    }

    /// <summary>Changes when a curve changes.</summary>
    public string Fingerprint => StableHash.Of([.. _curves.OrderBy(curve => curve.Key, StringComparer.Ordinal)
        .Select(curve => string.Create(CultureInfo.InvariantCulture, $"{curve.Key} {curve.Value.Slope:R} {curve.Value.Intercept:R}"))]);

    private static string Remedy => "Restore the file from the repository's models/ folder, or make it anew with 'graphbuilder evaluate --part statements --json'.";

    /// <summary>The calibrated probability.</summary>
    /// <param name="type">The event or state type, as the graph names it.</param>
    /// <param name="isState">Whether it is a state.</param>
    /// <param name="probability">What reader and rules make of it together, 0 to 1.</param>
    public double Apply(string type, bool isState, double probability) => CurveOf(type, isState).Apply(probability);

    /// <summary>The probability from which <see cref="Apply"/> makes a calibrated one.</summary>
    /// <param name="type">The event or state type, as the graph names it.</param>
    /// <param name="isState">Whether it is a state.</param>
    /// <param name="confidence">The calibrated probability, 0 to 1.</param>
    public double Undo(string type, bool isState, double confidence) => CurveOf(type, isState).Undo(confidence);

    private CalibrationCurve CurveOf(string type, bool isState) => _curves.TryGetValue(type, out var curve) ? curve : _curves[isState ? OfStates : OfEvents];
}
