using System.Diagnostics;

namespace GraphBuilder.EndToEnd.Tests;

/// <summary>The hosted worker: it watches, stops cleanly, and loses nothing.</summary>
public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RunTests() => Directory.CreateDirectory(_folder.In("drop"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Articles_that_are_dropped_into_the_folder_come_into_the_graph_until_sigterm_stops_it_cleanly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        using var process = Start();
        await RunningProgram.WaitForAsync(process, "Watching");
        _folder.Write("drop/a.txt", Sample.Threat);
        Assert.Contains("Added", await RunningProgram.WaitForAsync(process, "a.txt"), StringComparison.Ordinal);

        // A changed file is read again, a bad one goes to the dead letters, and neither stops it.
        _folder.Write("drop/a.txt", Sample.Sanctions);
        await RunningProgram.WaitForAsync(process, "a.txt");
        await File.WriteAllBytesAsync(_folder.In("drop/b.txt"), [0, 1, 2, 3, 0, 255, 254], TestContext.Current.CancellationToken);
        Assert.Contains("dead letters", await RunningProgram.WaitForAsync(process, "b.txt"), StringComparison.Ordinal);

        await RunningProgram.TerminateAsync(process);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        var rest = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("fail:", rest, StringComparison.Ordinal);
        var edges = (await ProgramProcess.RunAsync(_folder.Path, "why", "European Union", "SANCTIONS", "Russia")).Expect(0).Output;
        Assert.Contains("imposed sanctions on Russia", edges, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_kill_9_nothing_that_was_acknowledged_is_lost_and_the_rest_is_read_at_the_next_start()
    {
        for (var i = 0; i < 30; i++)
        {
            _folder.Write($"drop/{i:00}.txt", $"Report number {i}\n\n{(i % 2 == 0 ? Sample.Threat : Sample.Sanctions)}");
        }

        string acknowledged;
        using (var process = Start())
        {
            await RunningProgram.WaitForAsync(process, "Added");
            acknowledged = await RunningProgram.WaitForAsync(process, "Added");
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var name = acknowledged[acknowledged.IndexOf("drop", StringComparison.Ordinal)..acknowledged.IndexOf(".txt:", StringComparison.Ordinal)];
        var again = (await ProgramProcess.RunAsync(_folder.Path, "ingest", $"{name}.txt")).Expect(0);
        Assert.Contains("1 unchanged", again.Output, StringComparison.Ordinal);

        using (var process = Start())
        {
            await RunningProgram.WaitForAsync(process, "29.txt");
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var all = (await ProgramProcess.RunAsync(_folder.Path, "ingest", "drop")).Expect(0);
        Assert.Contains("0 added, 0 replaced, 30 unchanged", all.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_wrong_are_told_at_the_start()
    {
        (await ProgramProcess.RunAsync(_folder.Path, "run")).Expect(2).ExpectMessage("no folder to watch");
        (await ProgramProcess.RunAsync(_folder.Path, "run", "no-such-folder")).Expect(2).ExpectMessage("no-such-folder");
        var environment = new Dictionary<string, string> { ["GRAPHBUILDER__READING__READERS"] = "0" };
        (await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "run", "drop") { Environment = environment })).Expect(2).ExpectMessage("Readers");
    }

    private Process Start() => ProgramProcess.Start(new ProgramCall(_folder.Path, "run", "drop", "--interval", "0.3")
    {
        Environment = new Dictionary<string, string> { ["GRAPHBUILDER__SOURCES__SETTLETIME"] = "00:00:00.1" },
    });
}
