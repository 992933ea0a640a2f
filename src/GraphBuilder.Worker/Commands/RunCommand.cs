using System.CommandLine;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Hosting;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder run</c>: watches folders and keeps the graph up to date until it is stopped.</summary>
internal static class RunCommand
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "run";

    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var folders = new Argument<string[]>("FOLDER")
        {
            Description = "The folders to watch (default: the setting GraphBuilder:Watch:Folders).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var interval = new Option<double?>("--interval") { Description = "Seconds between two looks at the folders (default: 10).", HelpName = "SECONDS" };
        var command = new Command(Name, "Watches folders for articles, keeps the graph up to date and has Neo4j follow it, until stopped (Ctrl+C, SIGTERM).")
        {
            folders,
            interval,
        };
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            () => WorkerHost.RunAsync(parsed, options, parsed.GetValue(folders) ?? [], parsed.GetValue(interval), cancellationToken),
            cancellationToken));
        return command;
    }
}
