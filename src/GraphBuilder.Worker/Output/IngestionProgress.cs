using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Ingestion;
using Spectre.Console;

namespace GraphBuilder.Worker.Output;

/// <summary>Shows how an ingestion goes, on standard error: one moving line on a terminal, plain lines elsewhere.</summary>
internal static class IngestionProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Follows the steps to their end and counts them into <paramref name="learnt"/>; failures are told at once.</summary>
    public static async Task ShowAsync(ProgramConsole console, IAsyncEnumerable<IngestionStep> steps, Learnt learnt, TimeProvider clock)
    {
        if (console.ErrorIsTerminal)
        {
            await ShowOnTerminalAsync(console, steps, learnt);
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

    private static async Task ShowOnTerminalAsync(ProgramConsole console, IAsyncEnumerable<IngestionStep> steps, Learnt learnt)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        await terminal.Status().StartAsync("reading", async status =>
        {
            await foreach (var step in steps)
            {
                learnt.Add(step);
                if (step is IngestionStep.Failed failed)
                {
                    terminal.WriteLine(Describe(failed));
                }

                status.Status(Markup.Escape(Describe(learnt)));
            }
        });
    }

    private static string Describe(IngestionStep.Failed failed) => $"failed: {failed.Origin}: {failed.Reason}";

    private static string Describe(Learnt learnt) =>
        $"{learnt.Items} articles: {learnt.Added + learnt.Replaced} read, {learnt.Unchanged} unchanged, {learnt.Failed} failed";
}
