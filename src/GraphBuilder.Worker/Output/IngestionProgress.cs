using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Ingestion;
using Spectre.Console;

namespace GraphBuilder.Worker.Output;

/// <summary>Shows how an ingestion goes, on standard error: a bar on a terminal, plain lines elsewhere.</summary>
internal static class IngestionProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Follows the steps to their end and counts them into <paramref name="learnt"/>; failures are told at once.</summary>
    /// <param name="console">Where to show it.</param>
    /// <param name="steps">What happens.</param>
    /// <param name="learnt">What they are counted into.</param>
    /// <param name="files">Counts the files that are to be read; asked only where a bar is shown.</param>
    /// <param name="clock">The clock.</param>
    public static async Task ShowAsync(ProgramConsole console, IAsyncEnumerable<IngestionStep> steps, Learnt learnt, Func<int> files, TimeProvider clock)
    {
        if (console.ErrorIsTerminal)
        {
            await ShowBarAsync(console, steps, learnt, files());
        }
        else
        {
            await WriteLinesAsync(console, steps, learnt, clock);
        }
    }

    private static async Task WriteLinesAsync(ProgramConsole console, IAsyncEnumerable<IngestionStep> steps, Learnt learnt, TimeProvider clock)
    {
        var last = clock.GetTimestamp();
        await foreach (var step in steps)
        {
            learnt.Add(step);
            if (step is IngestionStep.Failed failed)
            {
                await console.Error.WriteLineAsync(Describe(failed));
            }

            if (clock.GetElapsedTime(last) >= Interval)
            {
                await console.Error.WriteLineAsync(Describe(learnt));
                last = clock.GetTimestamp();
            }
        }
    }

    private static async Task ShowBarAsync(ProgramConsole console, IAsyncEnumerable<IngestionStep> steps, Learnt learnt, int files)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        await terminal.Progress()
            .AutoClear(enabled: true)
            .Columns(new ProgressBarColumn(), new ElapsedTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask("reading", maxValue: files);

                // How many articles one file of lines holds is known only at its end.
                bar.IsIndeterminate = files <= 1;
                var file = "";
                await foreach (var step in steps)
                {
                    learnt.Add(step);
                    if (step is IngestionStep.Failed failed)
                    {
                        terminal.WriteLine(Describe(failed));
                    }

                    var now = FileOf(step.Origin);
                    bar.Increment(now == file ? 0 : 1);
                    file = now;
                    bar.Description = Markup.Escape(Describe(learnt));
                }
            });
    }

    // news.jsonl:17 stands in news.jsonl.
    private static string FileOf(string origin) =>
        origin.LastIndexOf(':') is > 0 and var colon && origin.AsSpan(colon + 1).ContainsAnyExceptInRange('0', '9') is false ? origin[..colon] : origin;

    private static string Describe(IngestionStep.Failed failed) => $"failed: {failed.Place}: {failed.Reason}";

    private static string Describe(Learnt learnt) =>
        $"{learnt.Items} articles: {learnt.Added + learnt.Replaced} read, {learnt.Unchanged} unchanged, {learnt.Failed} failed";
}
