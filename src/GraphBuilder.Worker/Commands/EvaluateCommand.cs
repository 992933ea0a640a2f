using System.CommandLine;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Statements;
using GraphBuilder.Stages;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Evaluation;
using GraphBuilder.Worker.Evaluation.Reader;
using GraphBuilder.Worker.Evaluation.Statements;
using GraphBuilder.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder evaluate</c>: how accurate the language engine is, on treebanks, names and marked news.</summary>
internal static class EvaluateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var data = new Option<string>("--data")
        {
            Description = "The folder of evaluation material: data/ud, data/ner, marks (default: 'shared' beside the repository).",
            HelpName = "FOLDER",
        };
        var parts = new Option<EvaluationPart[]>("--part")
        {
            Description = "Measures only this part: parse, names, reader or statements; may be given several times.",
            HelpName = "PART",
            DefaultValueFactory = _ => Enum.GetValues<EvaluationPart>(),
        };
        var json = new Option<bool>("--json") { Description = "The same as --format json." };
        var evidence = new Option<string>("--evidence")
        {
            Description = "Measures nothing, but writes the evidence for what the reader alone sees in the marked stories to this file: training/events fits its weights on it.",
            HelpName = "FILE",
        };
        var command = new Command("evaluate", "Measures parse, names, reader and statements against annotated texts, and prints the accuracy table.") { data, parts, json, evidence };
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                var format = options.FormatOf(parsed, OutputFormat.Table, OutputFormat.Json);
                var folder = EvaluationFolder.Open(parsed.GetValue(data));
                await using var services = ProgramServices.Build(parsed, options);
                if (parsed.GetValue(evidence) is { } file)
                {
                    var lines = new EvidenceLines(services.GetRequiredService<DocumentPipeline>(), services.GetRequiredService<KnowledgeBase>());
                    await File.WriteAllLinesAsync(file, folder.HeldOutStories().SelectMany(story => lines.Of(story, cancellationToken)), cancellationToken);
                    return ExitCode.Done;
                }

                var reader = new ReaderEvaluation(
                    services.GetRequiredService<ITextAnalyzer>(),
                    services.GetRequiredService<IMentionReader>(),
                    services.GetRequiredService<IRelationReader>(),
                    services.GetRequiredService<ICoreferenceScorer>());
                var statements = new StatementEvaluation(services.GetRequiredService<IArticleExtractor>(), services.GetRequiredService<KnowledgeBase>().Ontology, services.GetRequiredService<Calibration>());
                var evaluation = new AccuracyEvaluation(folder, AnalyzeCommand.PipelineOf(services, names: true), reader, statements, console.Error.WriteLine);
                AccuracyOutput.Write(console, await evaluation.RunAsync(parsed.GetRequiredValue(parts), cancellationToken), parsed.GetValue(json) ? OutputFormat.Json : format);
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }
}
