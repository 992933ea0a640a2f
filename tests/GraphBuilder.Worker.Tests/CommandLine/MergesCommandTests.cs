using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Tests.CommandLine;

/// <summary>Who is who, with the store on disk and the user's word in YAML.</summary>
public sealed class MergesCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("merges-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_merge_is_listed_with_its_reason_and_once_undone_it_stays_undone()
    {
        Write("news/a.txt", "Olaf Brandt criticized France on Monday. Later Brandt met Sara Holm.");
        await IngestAsync();
        Assert.Equal(["person/olaf-brandt,Olaf Brandt,Brandt,surname,1"], await MergesAsync());

        var undone = await RunAsync("merges", "undo", "Olaf Brandt", "Brandt", "--because", "a \"namesake\"", "--seeds", Mine);
        Assert.Equal(ExitCode.Done, undone.Code);
        Assert.Contains("will not be person/olaf-brandt again", undone.Output, StringComparison.Ordinal);
        Assert.Contains("1 replaced", await IngestAsync(), StringComparison.Ordinal);
        Assert.Empty(await MergesAsync());
        Assert.Contains("person/brandt", (await RunAsync("query", "busiest-actors", "--format", "csv")).Output + (await RunAsync("extract", "--format", "jsonl", Path.Combine(_folder, "news"), "--seeds", Mine)).Output, StringComparison.Ordinal);

        Assert.Contains("1 unchanged", await IngestAsync(), StringComparison.Ordinal);
        Assert.Empty(await MergesAsync());
    }

    [Fact]
    public async Task A_name_that_two_articles_share_can_be_told_apart()
    {
        Write("news/a.txt", "John Harper criticized France on Monday.");
        Write("news/b.txt", "Denmark jailed John Harper on Tuesday.");
        await IngestAsync();
        Assert.Single(await PersonsAsync());

        Assert.Equal(ExitCode.Done, (await RunAsync("merges", "undo", "person/john-harper", "John Harper", "--seeds", Mine)).Code);
        await IngestAsync();
        Assert.Equal(2, (await PersonsAsync()).Count);
    }

    [Fact]
    public async Task An_alias_makes_two_nodes_one_at_the_next_ingestion()
    {
        Write("news/a.txt", "The Northern Harbour Council accused Norway. The Ferry Council threatened Denmark.");
        await IngestAsync();
        Assert.Empty(await MergesAsync());

        Write("mine/aliases.yaml", "aliases:\n  - {names: [Ferry Council], means: Northern Harbour Council, type: Organization}\n");
        Assert.Contains("1 replaced", await IngestAsync(), StringComparison.Ordinal);
        Assert.Equal(["org/northern-harbour-council,Northern Harbour Council,Ferry Council,your aliases,1"], await MergesAsync());
        Assert.Contains("threatened Denmark", (await RunAsync("why", "Northern Harbour Council", "THREATENS", "Denmark")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_undone_is_said_with_what_to_do()
    {
        Write("news/a.txt", "Olaf Brandt criticized France on Monday.");
        await IngestAsync();

        async Task MustFailAsync(string message, params string[] arguments)
        {
            var run = await RunAsync(arguments);
            Assert.Equal(ExitCode.WrongUse, run.Code);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }

        await MustFailAsync("say with --seeds DIR in which folder", "merges", "undo", "Olaf Brandt", "Olaf Brandt");
        await MustFailAsync("the store has no 'Nobody'", "merges", "undo", "Nobody", "Nobody", "--seeds", Mine);
        await MustFailAsync("no article takes 'Holm' for person/olaf-brandt", "merges", "undo", "Olaf Brandt", "Holm", "--seeds", Mine);
        Write("mine/never-merge.yaml", "people:\n  - {name: Ada Byron}\n");
        await MustFailAsync("has other sections", "merges", "undo", "Olaf Brandt", "Olaf Brandt", "--seeds", Mine);
    }

    private string Mine => Path.Combine(_folder, "mine");

    private async Task<string> IngestAsync()
    {
        Directory.CreateDirectory(Mine);
        var run = await RunAsync("ingest", Path.Combine(_folder, "news"), "--seeds", Mine);
        Assert.Equal(ExitCode.Done, run.Code);
        return run.Output + run.Error;
    }

    private async Task<IReadOnlyList<string>> MergesAsync() => RowsOf(await RunAsync("merges", "list", "--format", "csv"));

    private async Task<IReadOnlyList<string>> PersonsAsync() => RowsOf(await RunAsync("query", "busiest-actors", "--format", "csv")).Where(row => row.Contains("John Harper", StringComparison.Ordinal)).ToList();

    private static List<string> RowsOf(ProgramRun run)
    {
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.TrimEnd('\r'))];
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync([.. arguments, "--store", Path.Combine(_folder, "graph.db")]);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
