using System.CommandLine;
using GraphBuilder.Neo4j.Following;
using GraphBuilder.Neo4j.Schema;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder schema</c>: the constraints and indexes of Neo4j.</summary>
internal static class SchemaCommand
{
    private const string Neo4jMissing = "no Neo4j is configured: give --neo4j http://localhost:7474, or set NEO4J_URI (and NEO4J_PASSWORD)";

    /// <summary>Makes the command with its parts.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var apply = new Command("apply", "Applies what is missing; safe to repeat.");
        apply.SetAction((parsed, token) => RunAsync(parsed, options, console, ApplyAsync, token));
        var check = new Command("check", "Compares the database with the scripts that are shipped and says how they differ.");
        check.SetAction((parsed, token) => RunAsync(parsed, options, console, CheckAsync, token));
        var resync = new Command("resync", "Removes the graph from Neo4j and writes it anew from the store.");
        resync.SetAction((parsed, token) => RunAsync(parsed, options, console, ResyncAsync, token));
        return new Command("schema", "The constraints and indexes of Neo4j, and its graph made anew.") { apply, check, resync };
    }

    private static Task<int> RunAsync(
        ParseResult parsed,
        GlobalOptions options,
        ProgramConsole console,
        Func<IServiceProvider, ProgramConsole, CancellationToken, Task<int>> work,
        CancellationToken cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                await using var services = ProgramServices.Build(parsed, options);
                return services.GetRequiredService<ProgramSettings>().Neo4j is null
                    ? throw new WrongUseException(Neo4jMissing)
                    : await work(services, console, cancellationToken);
            },
            cancellationToken);

    private static async Task<int> ApplyAsync(IServiceProvider services, ProgramConsole console, CancellationToken cancellationToken)
    {
        var applied = await services.GetRequiredService<SchemaMigrator>().ApplyAsync(cancellationToken);
        await console.Output.WriteLineAsync(applied.Count == 0 ? "the schema is up to date" : $"applied {string.Join(", ", applied)}");
        return ExitCode.Done;
    }

    private static async Task<int> CheckAsync(IServiceProvider services, ProgramConsole console, CancellationToken cancellationToken)
    {
        var state = await services.GetRequiredService<SchemaMigrator>().CheckAsync(cancellationToken);
        foreach (var line in state.Describe())
        {
            await console.Output.WriteLineAsync(line);
        }

        return state.IsCurrent ? ExitCode.Done : ExitCode.WrongUse;
    }

    private static async Task<int> ResyncAsync(IServiceProvider services, ProgramConsole console, CancellationToken cancellationToken)
    {
        var change = await services.GetRequiredService<Neo4jFollower>().ResyncAsync(services.GetRequiredService<IGraphFeed>(), cancellationToken);
        await console.Output.WriteLineAsync($"written anew, up to change {change} of the store");
        return ExitCode.Done;
    }
}
