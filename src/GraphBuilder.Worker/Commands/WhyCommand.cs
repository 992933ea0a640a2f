using System.CommandLine;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Output;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder why</c>: the evidence of an edge, sentence by sentence.</summary>
internal static class WhyCommand
{
    private const string Query = "evidence-of-an-edge";

    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var edge = new Argument<string[]>("SOURCE [TYPE] TARGET")
        {
            Description = """Two actors by name or id, and the type between them if only one is asked for: why "Donald Trump" THREATENS Iran""",
            Arity = new ArgumentArity(2, 3),
        };
        var on = QueryTarget.CreateOption();
        var command = new Command("why", "Shows the evidence of an edge: every sentence that says so, with outlet, date, who says it, and what made the statement.") { edge, on };
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                var format = options.FormatOf(parsed, OutputFormat.Table, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Csv);
                var (source, type, target) = parsed.GetRequiredValue(edge) switch
                {
                    [var one, var other] => (one, "", other),
                    [var one, var middle, var other] => (one, middle.ToUpperInvariant(), other),
                    _ => throw new WrongUseException("give two actors, with or without the type between them"),
                };
                await using var services = ProgramServices.Build(parsed, options, readOnlyStore: true);
                var evidence = await QueryTarget.QueriesOn(parsed.GetRequiredValue(on), services).RunAsync(
                    Query, new Dictionary<string, string>(StringComparer.Ordinal) { ["source"] = source, ["type"] = type, ["target"] = target }, cancellationToken);
                if (format == OutputFormat.Table)
                {
                    EvidenceText.Write(console.Output, source, type, target, evidence);
                }
                else
                {
                    TabularOutput.Write(console, evidence, format);
                }

                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }
}
