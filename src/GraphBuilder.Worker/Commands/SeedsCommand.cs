using System.CommandLine;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder seeds check</c>: whether the seed knowledge can be used, with the place of every mistake.</summary>
internal static class SeedsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var check = new Command("check", "Reads the seed knowledge, yours included (actors, aliases.yaml, never-merge.yaml, lexicon, ontology), and lists every mistake and contradiction with its file and line.");
        check.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                await using var services = ProgramServices.Build(parsed, options);
                var knowledge = services.GetRequiredService<KnowledgeBase>();
                var problems = knowledge.Check();
                foreach (var problem in problems)
                {
                    await console.Error.WriteLineAsync(problem.ToString());
                }

                await console.Output.WriteLineAsync(Describe(knowledge, services.GetRequiredService<ProgramSettings>().Seeds));
                return problems.Count == 0 ? ExitCode.Done : ExitCode.WrongUse;
            },
            cancellationToken));
        return new Command("seeds", "What the program knows before it reads: actors, offices, aliases, what never merges, ontology, lexicon. A folder of your own (--seeds) adds to it, overrides what has the same id or name, and turns a sense, title or type off with 'off: true' (seeds/lexicon/README.md).") { check };
    }

    private static string Describe(KnowledgeBase knowledge, IEnumerable<string> folders) =>
        $"{knowledge.Actors.All.Length} actors, {knowledge.Titles.All.Length} titles, {knowledge.Lexicon.Senses.Length} senses of the lexicon,"
        + $" {knowledge.Actors.All.Sum(actor => actor.ToldNames.Length)} aliases, {knowledge.KeptApart.Decisions.Count} things that never merge from {string.Join(", ", folders)}";
}
