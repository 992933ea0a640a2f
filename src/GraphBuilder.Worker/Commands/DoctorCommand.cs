using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Language;
using GraphBuilder.Neo4j;
using GraphBuilder.Neo4j.Following;
using GraphBuilder.Neo4j.Schema;
using GraphBuilder.Storage;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder doctor</c>: checks everything that the program needs, and says what to do about what is missing.</summary>
internal static class DoctorCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var command = new Command("doctor", "Checks the model, the seeds, the store and Neo4j, and says what to do about what is wrong.");
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                var format = options.FormatOf(parsed, OutputFormat.Table, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Csv);
                await using var services = ProgramServices.Build(parsed, options, readOnlyStore: true);
                var findings = new List<Finding>();
                await foreach (var finding in ExamineAsync(services, cancellationToken))
                {
                    findings.Add(finding);
                }

                TabularOutput.Write(
                    console,
                    new QueryResult(["check", "state", "detail"], [.. findings.Select(finding => (IReadOnlyList<object?>)[finding.Check, finding.State, finding.Detail])]),
                    format);
                return findings.Max(finding => finding.Code);
            },
            cancellationToken));
        return command;
    }

    private static async IAsyncEnumerable<Finding> ExamineAsync(
        IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var settings = services.GetRequiredService<ProgramSettings>();
        yield return Finding.Good("program", ProgramVersion.Text);
        yield return Finding.Good(
            "machine", $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} cores, {VectorBits}-bit vectors");
        yield return await CheckAsync("model", ExitCode.WrongUse, () =>
        {
            var clock = services.GetRequiredService<TimeProvider>();
            var start = clock.GetTimestamp();
            var model = services.GetRequiredService<LanguageModel>();
            return Task.FromResult($"loaded in {clock.GetElapsedTime(start).TotalSeconds:0.0} s; {model.Precision}, {model.Kernel}");
        });
        yield return await CheckAsync("seeds", ExitCode.WrongUse, () =>
        {
            var knowledge = services.GetRequiredService<KnowledgeBase>();
            var problems = knowledge.Check();
            return problems.Count == 0
                ? Task.FromResult($"{knowledge.Actors.All.Length} actors, {knowledge.Lexicon.Senses.Length} senses")
                : throw new WrongUseException($"{problems.Count} contradictions: run 'graphbuilder seeds check'. The first: {problems[0]}");
        });
        yield return File.Exists(settings.Store)
            ? await CheckAsync("store", ExitCode.StoreUnavailable, () => Task.FromResult(DescribeStore(services, settings)))
            : Finding.Good("store", $"{settings.Store} is not there yet: 'graphbuilder ingest' makes it");
        if (settings.Neo4j is null)
        {
            yield return Finding.Good("Neo4j", "none is configured: give --neo4j URI or set NEO4J_URI to have one follow the store");
            yield break;
        }

        var reached = await CheckAsync("Neo4j", ExitCode.StoreUnavailable, async () =>
        {
            var server = await services.GetRequiredService<Neo4jDatabase>().CheckAsync(cancellationToken);
            return $"{settings.Neo4j}: {server.Version} {server.Edition}";
        });
        yield return reached;
        if (reached.Code != ExitCode.Done)
        {
            // What hangs on the server would wait for it again, to say the same.
            yield break;
        }

        yield return await CheckAsync("Neo4j schema", ExitCode.StoreUnavailable, async () =>
        {
            var state = await services.GetRequiredService<SchemaMigrator>().CheckAsync(cancellationToken);
            return string.Join("; ", state.Describe());
        });
        if (File.Exists(settings.Store))
        {
            yield return await CheckAsync("Neo4j follows", ExitCode.StoreUnavailable, () => DescribeFollowingAsync(services, cancellationToken));
        }
    }

    private static string DescribeStore(IServiceProvider services, ProgramSettings settings)
    {
        if (services.GetRequiredService<EmbeddedStore>().Check() is [var damage, ..])
        {
            throw new StoreUnavailableException($"{settings.Store} is damaged ({damage}): put back a copy of it, or move it away and ingest the articles again");
        }

        var changes = services.GetRequiredService<IGraphFeed>().LatestChange;
        var failed = services.GetRequiredService<IDeadLetters>().List();
        return $"{settings.Store}: {changes} changes{(failed.Count == 0 ? "" : $", {failed.Count} inputs failed, the last: {failed[0].Origin}: {failed[0].Reason}")}";
    }

    private static async Task<string> DescribeFollowingAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var feed = services.GetRequiredService<IGraphFeed>();
        return await services.GetRequiredService<Neo4jFollower>().PositionAsync(cancellationToken) switch
        {
            null => "it has not followed yet: 'graphbuilder ingest' or 'run' brings it up to date",
            { } position when position.StoreId != feed.StoreId => $"it follows another store ({position.StoreId}): 'graphbuilder schema resync' replaces its graph with this one",
            { } position when position.Change < feed.LatestChange => $"{feed.LatestChange - position.Change} changes behind: 'graphbuilder ingest' or 'run' brings it up to date",
            _ => "up to date",
        };
    }

    private static async Task<Finding> CheckAsync(string check, int code, Func<Task<string>> examine)
    {
        try
        {
            return Finding.Good(check, await examine());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Finding(check, "wrong", exception.Message, code);
        }
    }

    private static int VectorBits => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    private sealed record Finding(string Check, string State, string Detail, int Code)
    {
        public static Finding Good(string check, string detail) => new(check, "ok", detail, ExitCode.Done);
    }
}
