using GraphBuilder.Stages;
using GraphBuilder.Worker.Evaluation.Calibration;
using GraphBuilder.Worker.Evaluation.Names;
using GraphBuilder.Worker.Evaluation.Parsing;
using GraphBuilder.Worker.Evaluation.Reader;
using GraphBuilder.Worker.Evaluation.Statements;

namespace GraphBuilder.Worker.Evaluation;

/// <summary>Measures all that a folder of evaluation material allows.</summary>
/// <param name="folder">The material.</param>
/// <param name="analysis">The stages of <c>analyze</c>.</param>
/// <param name="reader">Measures the reader.</param>
/// <param name="statements">Measures what is extracted.</param>
/// <param name="progress">Hears what is being measured.</param>
internal sealed class AccuracyEvaluation(EvaluationFolder folder, DocumentPipeline analysis, ReaderEvaluation reader, StatementEvaluation statements, Action<string> progress)
{
    private readonly List<Measurement> _measurements = [];
    private readonly List<CalibrationResult> _calibrations = [];
    private readonly List<string> _notes = [];

    /// <summary>Measures the given parts; one without data is left out with a note.</summary>
    public async Task<AccuracyReport> RunAsync(IReadOnlyCollection<EvaluationPart> parts, CancellationToken cancellationToken)
    {
        if (parts.Contains(EvaluationPart.Parse))
        {
            await MeasureParseAsync(cancellationToken);
        }

        if (parts.Contains(EvaluationPart.Names))
        {
            await MeasureNamesAsync(cancellationToken);
        }

        if (parts.Contains(EvaluationPart.Reader))
        {
            MeasureReader(cancellationToken);
        }

        if (parts.Contains(EvaluationPart.Statements))
        {
            MeasureStatements(cancellationToken);
        }

        return new AccuracyReport(_measurements, _calibrations, _notes);
    }

    private async Task MeasureParseAsync(CancellationToken cancellationToken)
    {
        var sets = folder.TreebankSets();
        foreach (var (name, files) in sets)
        {
            progress($"parse: {name}");
            _measurements.AddRange(await ParseEvaluation.MeasureAsync(name, files, analysis, cancellationToken));
        }

        NoteIfNothing(sets.Count, "parse", folder.Treebanks, ".conllu file to measure on");
    }

    private async Task MeasureNamesAsync(CancellationToken cancellationToken)
    {
        var files = folder.NameSets();
        foreach (var file in files)
        {
            progress($"names: {Path.GetFileNameWithoutExtension(file)}");
            _measurements.AddRange(await NameEvaluation.MeasureAsync(file, analysis, cancellationToken));
        }

        NoteIfNothing(files.Count, "names", folder.Names, ".iob2, .conll or .txt file to measure on");
    }

    private void MeasureReader(CancellationToken cancellationToken)
    {
        var stories = HeldOutStories("reader");
        foreach (var story in stories)
        {
            reader.Add(story, cancellationToken);
        }

        if (stories.Count > 0)
        {
            _measurements.AddRange(reader.Figures(HeldOutMarks));
            _calibrations.AddRange(CalibrationEvaluation.Measure(reader.Pairs));
        }
    }

    private void MeasureStatements(CancellationToken cancellationToken)
    {
        var stories = HeldOutStories("statements");
        foreach (var story in stories)
        {
            statements.Add(story, cancellationToken);
        }

        if (stories.Count > 0)
        {
            _measurements.AddRange(statements.Figures(HeldOutMarks));
            _calibrations.AddRange(statements.Calibration);
        }
    }

    private static string HeldOutMarks => $"marks {MarkedStory.FirstHeldOut} to {MarkedStory.LastHeldOut}";

    private IReadOnlyList<MarkedStory> HeldOutStories(string part)
    {
        var stories = folder.HeldOutStories();
        progress($"{part}: {stories.Count} marked stories");
        NoteIfNothing(stories.Count, part, folder.Marks, $"sentence from {MarkedStory.FirstHeldOut} to {MarkedStory.LastHeldOut}");
        return stories;
    }

    private void NoteIfNothing(int count, string part, string place, string what)
    {
        if (count == 0)
        {
            _notes.Add($"{part}: left out, since {place} has no {what}");
        }
    }
}
