using System.Diagnostics;
using System.Text;
using GraphBuilder.Testing;

namespace GraphBuilder.EndToEnd.Tests;

/// <summary>The built program, run as a process, as a user runs it.</summary>
internal static class ProgramProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>The folder that the build has put the program into, for the configuration of these tests.</summary>
    public static string Folder { get; } = Path.Combine(
        RepositoryFolders.Root, "artifacts", "bin", "GraphBuilder.Worker", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)));

    /// <summary>The command.</summary>
    public static string Command { get; } = CommandIn(Folder);

    /// <summary>The command in a folder that the program was published to.</summary>
    public static string CommandIn(string folder) => Path.Combine(folder, OperatingSystem.IsWindows() ? "graphbuilder.exe" : "graphbuilder");

    /// <summary>Runs the program to its end.</summary>
    public static Task<ProgramResult> RunAsync(string folder, params string[] arguments) => RunAsync(new ProgramCall(folder, arguments));

    /// <summary>Runs the program to its end.</summary>
    public static async Task<ProgramResult> RunAsync(ProgramCall call)
    {
        using var process = Start(call);
        await process.StandardInput.WriteAsync(call.Input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"graphbuilder {string.Join(' ', call.Arguments)} did not end within {Limit}: {await error}", exception);
        }

        return new ProgramResult(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(ProgramCall call)
    {
        var start = new ProcessStartInfo(call.Command ?? Command)
        {
            UseShellExecute = false,
            WorkingDirectory = call.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // A Neo4j of the machine's user is none of the tests' business.
        foreach (var variable in (string[])["NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"])
        {
            start.Environment.Remove(variable);
        }

        foreach (var (name, value) in call.Environment)
        {
            start.Environment[name] = value;
        }

        foreach (var argument in call.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}

/// <summary>How the program is called.</summary>
/// <param name="Folder">The working folder.</param>
/// <param name="Arguments">The command line.</param>
internal sealed record ProgramCall(string Folder, params string[] Arguments)
{
    public string? Command { get; init; }

    public string Input { get; init; } = "";

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}

/// <summary>What the program gave.</summary>
internal sealed record ProgramResult(int Code, string Output, string Error)
{
    /// <summary>Asserts the exit code; a difference shows what the program said.</summary>
    public ProgramResult Expect(int code)
    {
        Assert.True(code == Code, $"exit code {Code} instead of {code}\n--- standard error\n{Error}\n--- standard output\n{Output}");
        return this;
    }

    /// <summary>Asserts that an expected failure is told in words, without a stack trace.</summary>
    public ProgramResult ExpectMessage(params string[] parts)
    {
        Assert.All(parts, part => Assert.Contains(part, Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        return this;
    }
}
