using GraphBuilder.Articles;
using GraphBuilder.Sources;
using GraphBuilder.Testing;
using GraphBuilder.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GraphBuilder.Worker.Tests.Hosting;

public sealed class FolderWatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphbuilder-watch-").FullName;
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow.AddMinutes(1));
    private readonly ServiceProvider _services;

    public FolderWatchTests()
    {
        var watch = new WatchOptions { Interval = TimeSpan.FromSeconds(10) };
        watch.Folders.Add(_folder);
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(_clock)
            .AddSources(sources => sources.SeedFolders.Add(RepositoryFolders.Seeds))
            .AddSingleton(Options.Create(watch))
            .AddSingleton<FolderWatch>()
            .BuildServiceProvider();
    }

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_there_comes_first_and_then_only_what_came_or_changed()
    {
        Write("a.txt", "Iran threatened Israel on Monday, and the ministers of the neighbouring countries met in the capital.");
        await using var items = _services.GetRequiredService<FolderWatch>().ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.Equal("a.txt", await NextAsync(items));

        Write("b.txt", "Russia rejected the offer on Tuesday, and the ministers of the neighbouring countries met in the capital.");
        Assert.Equal("b.txt", await NextAsync(items));

        Write("a.txt", "Iran praised Israel on Monday, and the ministers of the neighbouring countries met in the capital again.");
        Assert.Equal("a.txt", await NextAsync(items));
    }

    [Fact]
    public async Task A_file_that_holds_no_article_is_told_once()
    {
        File.WriteAllBytes(Path.Combine(_folder, "a.txt"), [0, 1, 2, 0, 255]);
        await using var items = _services.GetRequiredService<FolderWatch>().ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.Equal("a.txt", await NextAsync(items));
        Write("b.txt", "Russia rejected the offer on Tuesday, and the ministers of the neighbouring countries met in the capital.");
        Assert.Equal("b.txt", await NextAsync(items));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    // The next item's file; looks at the folder pass by until there is one.
    private async Task<string> NextAsync(IAsyncEnumerator<SourceItem> items)
    {
        var next = items.MoveNextAsync().AsTask();
        for (var i = 0; !next.IsCompleted; i++)
        {
            Assert.True(i < 1000, "nothing came");
            _clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.True(await next);
        return Path.GetFileName(items.Current switch
        {
            SourceItem.Read read => read.Article.Origin,
            SourceItem.Failed failed => failed.Origin,
            _ => throw new InvalidOperationException(),
        });
    }
}
