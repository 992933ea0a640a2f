using System.Diagnostics;
using GraphBuilder.Testing;

namespace GraphBuilder.EndToEnd.Tests;

public sealed class PublishTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_published_folder_runs_from_anywhere_with_model_seeds_and_cypher_beside_it()
    {
        var target = _folder.In("program");
        var configuration = Path.GetFileName(ProgramProcess.Folder);
        var start = new ProcessStartInfo("dotnet", ["publish", "src/GraphBuilder.Worker", "--no-build", "-c", configuration, "-o", target, "-v", "quiet", "--nologo"])
        {
            UseShellExecute = false,
            WorkingDirectory = RepositoryFolders.Root,
            RedirectStandardOutput = true,
        };
        using (var publish = Process.Start(start)!)
        {
            var said = await publish.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(publish.ExitCode == 0, said);
        }

        Assert.All((string[])["models", "seeds", "cypher"], part => Assert.True(Directory.Exists(Path.Combine(target, part)), part));
        _folder.Write("elsewhere/a.txt", Sample.Threat);
        var call = new ProgramCall(_folder.In("elsewhere"), "ingest", "a.txt") { Command = ProgramProcess.CommandIn(target) };
        Assert.Contains("THREATENS", (await ProgramProcess.RunAsync(call)).Expect(0).Output, StringComparison.Ordinal);
        (await ProgramProcess.RunAsync(call with { Arguments = ["doctor"] })).Expect(0);
    }
}
