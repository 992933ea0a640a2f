using GraphBuilder.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Storage.Tests;

public sealed class DurabilityTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_saved_is_in_the_files_although_the_program_never_closed_them()
    {
        using var other = new StoreFolder();
        for (var number = 0; number < 5; number++)
        {
            _folder.Store.Graph.Save(GeneratedStories.Make(number, 5).Graph());

            // The files as a killed program would leave them.
            foreach (var file in Directory.EnumerateFiles(_folder.Folder).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            {
                File.Copy(file, Path.Combine(other.Folder, Path.GetFileName(file)), overwrite: true);
            }

            Assert.Equal(_folder.Dump(), other.Dump());
        }

        Assert.Equal(_folder.Store.Feed.LatestChange, other.Store.Feed.LatestChange);
        Assert.Empty(other.Store.Check());
    }

    [Fact]
    public void A_closed_store_is_one_file_beside_its_lock()
    {
        _folder.Store.Graph.Save(GeneratedStories.Make(1, 5).Graph());
        _folder.Store.Feed.Read(0, 10);

        _folder.Close();

        Assert.Equal(["news.db", "news.db.lock"], Directory.EnumerateFiles(_folder.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Many_threads_may_save_and_read_at_once()
    {
        var cancel = TestContext.Current.CancellationToken;
        var graphs = Enumerable.Range(0, 40).Select(number => GeneratedStories.Make(number, 5).Graph()).ToList();
        using var straight = new StoreFolder();
        graphs.ForEach(graph => straight.Store.Graph.Save(graph));
        var store = _folder.Store;
        store.Graph.Save(graphs[0]);

        var reading = Task.Run(
            async () =>
            {
                while (store.Feed.Read(0, int.MaxValue).Count(change => change.Kind == GraphElementKind.Article) < graphs.Count)
                {
                    Assert.Single((await store.Queries.RunAsync("busiest-actors", new Dictionary<string, string> { ["limit"] = "1" }, cancel)).Rows);
                    await Task.Delay(5, cancel);
                }
            },
            cancel);
        await Parallel.ForEachAsync(graphs, cancel, (graph, _) =>
        {
            store.Graph.Save(graph);
            return ValueTask.CompletedTask;
        });
        await reading;

        Assert.Equal(straight.Dump(), _folder.Dump());
    }

    [Fact]
    public void Readers_see_what_another_program_has_written_while_it_writes_on()
    {
        _folder.Store.Graph.Save(GeneratedStories.Make(1, 5).Graph());
        using var reader = _folder.Open(readOnly: true);
        Assert.Equal(1, reader.Feed.LatestChange);

        _folder.Store.Graph.Save(GeneratedStories.Make(2, 5).Graph());

        Assert.Equal(2, reader.Feed.LatestChange);
    }

    [Fact]
    public void Failures_are_kept_with_their_reason_until_they_succeed_or_are_cleared()
    {
        var letters = _folder.Store.DeadLetters;
        letters.Add("a1.txt", "locked");
        letters.Add("news.jsonl:17", "no text");
        letters.Add("a1.txt", "cut short");

        Assert.Equal([("a1.txt", "cut short", 2), ("news.jsonl:17", "no text", 1)], letters.List().Select(letter => (letter.Origin, letter.Reason, letter.Attempts)));
        var twice = letters.List()[0];
        Assert.True(twice.FirstFailedAt <= twice.LastFailedAt && twice.LastFailedAt <= DateTimeOffset.UtcNow);

        _folder.Store.Graph.Save(GeneratedStories.Make(1, 5).Graph() with { Article = GeneratedStories.Make(1, 5).Graph().Article with { Origin = "a1.txt" } });
        Assert.Equal(["news.jsonl:17"], letters.List().Select(letter => letter.Origin));

        Assert.True(letters.Clear("news.jsonl:17"));
        Assert.False(letters.Clear("news.jsonl:17"));
        letters.Add("b", "broken");
        Assert.Equal(1, letters.ClearAll());
        Assert.Empty(letters.List());
    }

    [Fact]
    public void The_registration_gives_one_store_with_all_its_parts()
    {
        using var provider = new ServiceCollection().AddSingleton(StoreFolder.Types).AddEmbeddedStore(options => options.Path = _folder.Path).BuildServiceProvider();

        provider.GetRequiredService<IGraphStore>().Save(GeneratedStories.Make(1, 5).Graph());

        Assert.Equal(1, provider.GetRequiredService<IGraphFeed>().LatestChange);
        Assert.Empty(provider.GetRequiredService<IDeadLetters>().List());
        Assert.Equal(_folder.Path, provider.GetRequiredService<EmbeddedStore>().Path);
    }

    [Fact]
    public void A_store_that_is_only_read_needs_no_ontology()
    {
        _folder.Store.Graph.Save(GeneratedStories.Make(1, 5).Graph());
        using var provider = new ServiceCollection()
            .AddEmbeddedStore(options => (options.Path, options.ReadOnly) = (_folder.Path, true)).BuildServiceProvider();

        Assert.Equal(1, provider.GetRequiredService<IGraphFeed>().LatestChange);
    }

    [Fact]
    public void Wrong_options_are_refused_by_name()
    {
        using var provider = new ServiceCollection().AddSingleton(StoreFolder.Types)
            .AddEmbeddedStore(options => (options.Path, options.BusyTimeout) = ("", TimeSpan.FromSeconds(-1))).BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IGraphStore>);

        Assert.Contains(nameof(EmbeddedStoreOptions.Path), error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(EmbeddedStoreOptions.BusyTimeout), error.Message, StringComparison.Ordinal);
    }
}
