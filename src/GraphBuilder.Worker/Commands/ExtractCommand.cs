using System.Buffers;
using System.CommandLine;
using GraphBuilder.Articles;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Ingestion;
using GraphBuilder.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder extract</c>: what articles say, one line of JSON each, without a store.</summary>
internal static class ExtractCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var input = DocumentInput.CreateArgument();
        var format = DocumentInput.CreateFormatOption();
        var command = new Command("extract", "Writes the entities and statements of articles as JSON lines to standard output; no store is touched.") { input, format };
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                _ = options.FormatOf(parsed, OutputFormat.Jsonl);
                await using var services = ProgramServices.Build(parsed, options);
                var items = services.GetRequiredService<DocumentInput>().OpenArticles(parsed.GetRequiredValue(input), parsed.GetValue(format), console, cancellationToken);
                return await ExtractAsync(services.GetRequiredService<ArticleReader>(), items, console, cancellationToken);
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> ExtractAsync(
        ArticleReader reader, IAsyncEnumerable<SourceItem> items, ProgramConsole console, CancellationToken cancellationToken)
    {
        var failed = 0;
        var line = new ArrayBufferWriter<byte>();
        await foreach (var reading in reader.ReadAsync(items, _ => false, cancellationToken))
        {
            switch (reading)
            {
                case ArticleReading.Done { Graph: var graph }:
                    line.ResetWrittenCount();
                    ArticleGraphJson.WriteLine(line, graph);
                    await console.OutputStream.WriteAsync(line.WrittenMemory, cancellationToken);
                    break;
                case ArticleReading.Failed failure:
                    failed++;
                    await console.Error.WriteLineAsync($"failed: {failure.Origin}: {failure.Reason}");
                    break;
                default:
                    throw new InvalidOperationException($"the reader gave {reading}");
            }
        }

        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
