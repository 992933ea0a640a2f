using System.CommandLine;
using GraphBuilder.Sources;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Ingestion;
using GraphBuilder.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder ingest</c>: articles into the store, and on to Neo4j where one is configured.</summary>
internal static class IngestCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files (.txt, .html, .jsonl) or folders of articles, or - for a text on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command(
            "ingest", "Reads articles into the graph and says what was learnt. Articles that are there already are left alone; changed ones replace their old version.") { paths };
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                var format = options.FormatOf(parsed, OutputFormat.Table, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Csv);
                await using var services = ProgramServices.Build(parsed, options);
                return await IngestAsync(services, parsed.GetRequiredValue(paths), format, console, cancellationToken);
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> IngestAsync(
        IServiceProvider services, string[] paths, OutputFormat format, ProgramConsole console, CancellationToken cancellationToken)
    {
        var inputs = services.GetRequiredService<ArticleInputs>();
        var ingestion = services.GetRequiredService<ArticleIngestion>();
        var learnt = new Learnt();
        var unusable = new List<string>();
        var items = inputs.ReadAsync(paths, console, failed => unusable.Add($"{failed.Origin}: {failed.Reason}"), cancellationToken);
        await IngestionProgress.ShowAsync(
            console, ingestion.IngestAsync(items, cancellationToken), learnt, () => paths.Sum(ArticleSources.CountFiles), services.GetRequiredService<TimeProvider>());
        foreach (var input in unusable)
        {
            await console.Error.WriteLineAsync($"graphbuilder: {input}");
        }

        if (unusable.Count == paths.Length)
        {
            return ExitCode.WrongUse;
        }

        LearntReport.Write(console, learnt, format);
        var follower = services.GetService<IGraphFollower>();
        if (follower is not null)
        {
            await FollowAsync(follower, services.GetRequiredService<IGraphFeed>(), cancellationToken);
        }

        if (format == OutputFormat.Table)
        {
            NextSteps.Write(console, services.GetRequiredService<ProgramSettings>(), learnt);
        }

        return learnt.Failed + unusable.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static async Task FollowAsync(IGraphFollower follower, IGraphFeed feed, CancellationToken cancellationToken)
    {
        try
        {
            await follower.CatchUpAsync(feed, cancellationToken);
        }
        catch (StoreUnavailableException exception)
        {
            throw new StoreUnavailableException(
                $"{exception.Message} The articles are safe in the store; 'ingest' again, or 'run', brings Neo4j up to date.", exception);
        }
    }
}
