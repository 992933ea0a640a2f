using System.CommandLine;
using System.Globalization;
using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Names;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Stages;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder analyze</c>: sentences, tokens, tags, lemmas, trees and names as CoNLL-U.</summary>
internal static class AnalyzeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var input = DocumentInput.CreateArgument();
        var format = DocumentInput.CreateFormatOption();
        var output = new Option<string>("--output") { Description = "What is written: conllu.", HelpName = "FORMAT", DefaultValueFactory = _ => "conllu" };
        output.AcceptOnlyFromAmong("conllu");
        var pretokenized = new Option<bool>("--pretokenized")
        {
            Description = "The input is CoNLL-U: its sentences and tokens are kept, its other columns are not looked at.",
        };
        var noNames = new Option<bool>("--no-names") { Description = "Leaves names to the tagger alone: half the work, where only tags and trees are wanted." };
        var command = new Command("analyze", "Writes the linguistic analysis of articles as CoNLL-U to standard output.") { input, format, output, pretokenized, noNames };
        command.Validators.Add(result =>
        {
            if (result.GetValue(pretokenized) && result.GetValue(format) is not null)
            {
                result.AddError("--pretokenized reads CoNLL-U and --input jsonl reads JSON lines: give one of the two");
            }
        });
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                await using var services = ProgramServices.Build(parsed, options);
                var documents = parsed.GetValue(pretokenized)
                    ? DocumentInput.OpenTokenized(parsed.GetRequiredValue(input), console)
                    : services.GetRequiredService<DocumentInput>().OpenDocuments(parsed.GetRequiredValue(input), parsed.GetValue(format), console, cancellationToken);
                return await AnalyzeAsync(PipelineOf(services, names: !parsed.GetValue(noNames)), documents, console, cancellationToken);
            },
            cancellationToken));
        return command;
    }

    /// <summary>The stages whose layers are written.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="names">Whether names are sought with all that is known, rather than left to the tagger.</param>
    public static DocumentPipeline PipelineOf(IServiceProvider services, bool names)
    {
        IDocumentStage[] analysis = [services.GetRequiredService<ITokenizer>(), services.GetRequiredService<ITextAnalyzer>()];
        if (!names)
        {
            return new(analysis);
        }

        var knowledge = services.GetRequiredService<KnowledgeBase>();
        return new([.. analysis, services.GetRequiredService<IMentionReader>(), new MentionCorrection(knowledge), new NameTagging(knowledge)]);
    }

    private static async Task<int> AnalyzeAsync(
        DocumentPipeline pipeline, IAsyncEnumerable<InputDocument> documents, ProgramConsole console, CancellationToken cancellationToken)
    {
        var failed = 0;
        await foreach (var result in documents.SelectInOrderAsync(Environment.ProcessorCount, (document, token) => Analyze(pipeline, document, token), cancellationToken))
        {
            if (result.Conllu is not null)
            {
                await console.Output.WriteAsync(result.Conllu);
            }
            else
            {
                failed++;
                await console.Error.WriteLineAsync($"failed: {result.Failure}");
            }
        }

        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static (string? Conllu, string? Failure) Analyze(DocumentPipeline pipeline, InputDocument input, CancellationToken cancellationToken)
    {
        if (input.Document is not { } document)
        {
            return (null, $"{input.Origin}: {input.Failure}");
        }

        try
        {
            pipeline.Process(document, cancellationToken);
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            ConlluWriter.Write(document, text);
            return (text.ToString(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (null, $"{input.Origin}: {exception.Message}");
        }
    }
}
