using System.Diagnostics;

namespace GraphBuilder.EndToEnd.Tests;

/// <summary>A store that cannot be used ends a command with code 3 before anything is changed in it.</summary>
public sealed class WrongStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WrongStoreTests() => _folder.Write("a.txt", Sample.Threat);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_no_store_is_left_as_it_is()
    {
        _folder.Write("graph.db", "these are my notes, not a database, and they are long enough to be read as one");
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "a.txt", "--store", "graph.db")).Expect(3).ExpectMessage("graph.db", "--store");
        Assert.StartsWith("these are my notes", await File.ReadAllTextAsync(_folder.In("graph.db")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_named()
    {
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "a.txt")).Expect(0);
        var bytes = await File.ReadAllBytesAsync(_folder.In("graphbuilder.db"));
        Array.Fill(bytes, (byte)0x5a, 100, bytes.Length - 100);
        await File.WriteAllBytesAsync(_folder.In("graphbuilder.db"), bytes);
        foreach (var command in (string[][])[["ingest", "a.txt"], ["query", "busiest-actors"], ["doctor"]])
        {
            var run = (await ProgramProcess.RunAsync(_folder.Path, command)).Expect(3);
            Assert.Contains("graphbuilder.db", run.Error + run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_store_that_another_program_writes_is_waited_for_and_then_the_holder_is_named()
    {
        Directory.CreateDirectory(_folder.In("drop"));
        using var holder = ProgramProcess.Start(new ProgramCall(_folder.Path, "run", "drop"));
        try
        {
            await RunningProgram.WaitForAsync(holder, "Watching");
            var run = await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "ingest", "a.txt") { Environment = ShortWait });
            run.Expect(3).ExpectMessage("graphbuilder.db", $"{holder.Id}");

            (await ProgramProcess.RunAsync(_folder.Path, "query", "busiest-actors")).Expect(0);
        }
        finally
        {
            holder.Kill();
            await holder.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "a.txt")).Expect(0);
    }

    [Fact]
    public async Task A_store_that_is_read_only_is_not_written_and_can_still_be_asked()
    {
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "a.txt")).Expect(0);
        File.SetAttributes(_folder.In("graphbuilder.db"), FileAttributes.ReadOnly);
        _folder.Write("b.txt", Sample.Sanctions);
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "b.txt")).Expect(3).ExpectMessage("graphbuilder.db", "--store");
        (await ProgramProcess.RunAsync(_folder.Path, "query", "busiest-actors")).Expect(0);
    }

    [Fact]
    public async Task A_question_to_a_store_that_is_not_there_says_how_to_make_one() =>
        (await ProgramProcess.RunAsync(_folder.Path, "query", "busiest-actors")).Expect(3).ExpectMessage("graphbuilder.db", "ingest");

    [Fact]
    public async Task A_store_in_a_folder_that_does_not_exist_is_named() =>
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "a.txt", "--store", "no/such/graph.db")).Expect(3).ExpectMessage("graph.db", "folder");

    private static Dictionary<string, string> ShortWait => new() { ["GRAPHBUILDER__STORAGE__BUSYTIMEOUT"] = "00:00:00.5" };
}
