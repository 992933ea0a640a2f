using System.CommandLine;
using GraphBuilder.Storage;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder merges</c>: what the graph took for one, and how to take it back.</summary>
internal static class MergesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console) =>
        new("merges", "What the graph took for one node: lists the words of articles with the reason, and takes a merge back.") { CreateList(options, console), CreateUndo(options, console) };

    private static Command CreateList(GlobalOptions options, ProgramConsole console)
    {
        var entity = new Argument<string?>("NODE") { Description = "A node, by id or name (default: all).", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("list", "Lists which words were taken for which node, why, and in how many articles.") { entity };
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                var format = options.FormatOf(parsed, OutputFormat.Table, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Csv);
                await using var services = ProgramServices.Build(parsed, options, readOnlyStore: true);
                var merges = services.GetRequiredService<EmbeddedStore>().Merges.List(parsed.GetValue(entity));
                TabularOutput.Write(
                    console,
                    new QueryResult(["node", "name", "words", "reason", "articles"], [.. merges.Select(merge => (IReadOnlyList<object?>)[merge.Entity.Value, merge.Name, merge.Words, merge.Reason, merge.Articles])]),
                    format);
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static Command CreateUndo(GlobalOptions options, ProgramConsole console)
    {
        var node = new Argument<string>("NODE") { Description = "The node that the words do not mean, by id or name." };
        var words = new Argument<string>("WORDS") { Description = "The words, as articles have them." };
        var because = new Option<string?>("--because") { Description = "Why, for those who read it later.", HelpName = "TEXT" };
        var command = new Command("undo", "Takes a merge back for good: writes it into never-merge.yaml of your own seeds, which the next ingest of the articles heeds.") { node, words, because };
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                await using var services = ProgramServices.Build(parsed, options, readOnlyStore: true);
                var seeds = services.GetRequiredService<ProgramSettings>().Seeds;
                if (seeds.Count < 2)
                {
                    throw new WrongUseException("say with --seeds DIR in which folder of your own the decision is to be kept");
                }

                var merges = services.GetRequiredService<EmbeddedStore>().Merges;
                var decision = new NeverMergeFile(seeds[^1]);
                var (id, name) = NodeOf(merges, parsed.GetRequiredValue(node));
                Require(merges, id, name, parsed.GetRequiredValue(words));
                decision.Add(id, parsed.GetRequiredValue(words), parsed.GetValue(because));
                await console.Output.WriteLineAsync(
                    $"'{parsed.GetRequiredValue(words)}' will not be {id} again: {decision.Path}. Ingest the articles once more with --seeds {seeds[^1]}; they are read anew.");
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static (string Id, string Name) NodeOf(IMerges merges, string node) => merges.Find(node) switch
    {
        [var (id, name)] => (id.Value, name),
        [] => throw new WrongUseException($"the store has no '{node}': 'graphbuilder merges list' shows what there is"),
        var several => throw new WrongUseException($"'{node}' may be {string.Join(" or ", several.Select(one => one.Id.Value))}: give the id"),
    };

    /// <summary>A decision on words that no article takes for the node would be a slip of the pen.</summary>
    private static void Require(IMerges merges, string id, string name, string words)
    {
        if (words != name && !merges.List(id).Any(merge => merge.Entity.Value == id && merge.Words == words))
        {
            throw new WrongUseException($"no article takes '{words}' for {id}: 'graphbuilder merges list {id}' shows what they take for it");
        }
    }
}
