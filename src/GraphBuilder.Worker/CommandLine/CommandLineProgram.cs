using System.CommandLine;
using System.CommandLine.Invocation;
using GraphBuilder.Worker.Commands;

namespace GraphBuilder.Worker.CommandLine;

/// <summary>The command line: <c>graphbuilder COMMAND …</c>.</summary>
internal static class CommandLineProgram
{
    // How long a command may take to end after Ctrl+C or SIGTERM. `run` has the host's own time-out.
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(50);

    /// <summary>Runs the program and gives its exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ProgramConsole console, CancellationToken cancellationToken = default)
    {
        var root = CreateRoot(console);
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction or null || (parsed.Errors.Count > 0 && parsed.CommandResult.Command.Action == parsed.Action))
        {
            return ReportWrongUse(parsed, console);
        }

        var code = await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = console.Output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = parsed.CommandResult.Command.Name == RunCommand.Name ? null : TerminationTimeout,
            },
            cancellationToken);
        console.Flush();
        return code;
    }

    /// <summary>The command with everything below it.</summary>
    public static RootCommand CreateRoot(ProgramConsole console)
    {
        var options = new GlobalOptions();
        var root = new RootCommand("Turns news articles into a knowledge graph of who does what to whom, with the sentence that says so behind every edge.")
        {
            IngestCommand.Create(options, console),
            RunCommand.Create(options, console),
            QueryCommand.Create(options, console),
            WhyCommand.Create(options, console),
            ExtractCommand.Create(options, console),
            AnalyzeCommand.Create(options, console),
            SchemaCommand.Create(options, console),
            SeedsCommand.Create(options, console),
            MergesCommand.Create(options, console),
            EvaluateCommand.Create(options, console),
            DoctorCommand.Create(options, console),
        };
        root.HelpName = "graphbuilder";
        options.AddTo(root);
        return root;
    }

    private static int ReportWrongUse(ParseResult parsed, ProgramConsole console)
    {
        foreach (var error in parsed.Errors)
        {
            console.Error.WriteLine($"graphbuilder: {error.Message}");
        }

        var command = parsed.CommandResult.Command;
        var path = command is RootCommand ? "graphbuilder" : $"graphbuilder {string.Join(' ', PathOf(command))}";
        console.Error.WriteLine($"Try '{path} --help'.");
        return ExitCode.WrongUse;
    }

    private static IEnumerable<string> PathOf(Command command) =>
        command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).SelectMany(PathOf).Append(command.Name);
}
