using System.Diagnostics;

namespace GraphBuilder.EndToEnd.Tests;

/// <summary>Follows what a running program says.</summary>
internal static class RunningProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Reads standard error up to a line with a text.</summary>
    public static async Task<string> WaitForAsync(Process process, string text)
    {
        using var limit = new CancellationTokenSource(Limit);
        var before = new List<string>();
        try
        {
            while (await process.StandardError.ReadLineAsync(limit.Token) is { } line)
            {
                if (line.Contains(text, StringComparison.Ordinal))
                {
                    return line;
                }

                before.Add(line);
            }
        }
        catch (OperationCanceledException exception)
        {
            throw new TimeoutException($"the program did not say '{text}' within {Limit} but: {string.Join('\n', before)}", exception);
        }

        throw new InvalidOperationException($"the program ended without saying '{text}': {string.Join('\n', before)}");
    }

    /// <summary>Asks a process to end, as a supervisor does.</summary>
    public static async Task TerminateAsync(Process process)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", ["-TERM", $"{process.Id}"]) { UseShellExecute = false })!;
        await kill.WaitForExitAsync();
    }
}
