using System.Diagnostics;
using System.Globalization;

namespace GraphBuilder.Storage.Tests;

public sealed class KillTests
{
    private const string FolderVariable = "GRAPHBUILDER_KILL_TEST_FOLDER";

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_and_the_next_program_may_write()
    {
        using var folder = new StoreFolder();
        var acknowledged = Path.Combine(folder.Folder, "acknowledged");
        using (var writer = Process.Start(Writer(folder.Folder))!)
        {
            var patience = Stopwatch.StartNew();
            while (!File.Exists(acknowledged) || new FileInfo(acknowledged).Length < 20)
            {
                Assert.False(writer.HasExited, "the writing program ended by itself");
                Assert.True(patience.Elapsed < TimeSpan.FromSeconds(60), "the writing program acknowledged nothing");
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }

            writer.Kill();
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        // The last line may have been cut by the kill.
        var saved = (await File.ReadAllTextAsync(acknowledged, TestContext.Current.CancellationToken)).Split('\n')[..^1].Select(int.Parse).ToList();
        using var straight = new StoreFolder();
        var articles = folder.Store.Feed.LatestChange;
        Assert.InRange(articles, saved.Count, saved.Count + 1);
        for (var number = 0; number < articles; number++)
        {
            straight.Store.Graph.Save(GeneratedStories.Make(number, 5).Graph());
        }

        Assert.Equal(straight.Dump(), folder.Dump());
        Assert.Empty(folder.Store.Check());
    }

    /// <summary>The program that is killed: this one again, run for this alone.</summary>
    [Fact(Explicit = true)]
    public void Save_articles_until_killed()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, "only runs as the program that another test kills");
        using var store = EmbeddedStore.Open(new EmbeddedStoreOptions { Path = Path.Combine(folder, "news.db") }, StoreFolder.Types);
        using var acknowledged = new FileStream(Path.Combine(folder, "acknowledged"), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        for (var number = 0; number < 10_000; number++)
        {
            store.Graph.Save(GeneratedStories.Make(number, 5).Graph());
            acknowledged.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}\n")));
        }
    }

    private static ProcessStartInfo Writer(string folder) => new("dotnet")
    {
        ArgumentList =
        {
            typeof(KillTests).Assembly.Location, "-explicit", "only", "-method", $"{typeof(KillTests).FullName}.{nameof(Save_articles_until_killed)}",
        },
        Environment = { [FolderVariable] = folder },
        UseShellExecute = false,
        RedirectStandardOutput = true,
    };
}
