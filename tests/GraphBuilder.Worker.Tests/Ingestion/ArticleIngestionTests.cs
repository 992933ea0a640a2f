using System.Diagnostics.Metrics;
using GraphBuilder.Articles;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Ingestion;
using GraphBuilder.Worker.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Worker.Tests.Ingestion;

public sealed class ArticleIngestionTests : IDisposable
{
    private readonly HandmadeStore _store = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task New_articles_are_added_known_ones_left_alone_and_changed_ones_replaced()
    {
        Assert.Equal([SaveResult.Added, SaveResult.Added], (await Ingest(Read("a"), Read("b"))).Select(Result));
        Assert.Equal([null, SaveResult.Replaced, SaveResult.Added], (await Ingest(Read("a"), Read("b", "changed"), Read("c"))).Select(Result));
        Assert.Equal("changed", _store.Articles[new ArticleId("b")].Text);
    }

    [Fact]
    public async Task One_bad_article_stops_nothing_and_goes_to_the_dead_letters_with_its_reason()
    {
        var steps = await Ingest(Read("a"), Read("b", "unreadable"), new SourceItem.Failed("c.bin", "it is binary"), Read("d"));
        Assert.Equal(["saved", "failed", "failed", "saved"], steps.Select(step => step is IngestionStep.Failed ? "failed" : "saved"));
        Assert.Equal(["b.txt", "c.bin"], _store.Dead.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("no verb", _store.Dead["b.txt"], StringComparison.Ordinal);
        Assert.Equal("it is binary", _store.Dead["c.bin"]);
    }

    [Fact]
    public async Task An_article_that_is_read_at_last_leaves_the_dead_letters()
    {
        await Ingest(Read("a", "unreadable"));
        Assert.Single(_store.Dead);
        await Ingest(Read("a"));
        Assert.Empty(_store.Dead);
    }

    [Fact]
    public async Task An_article_that_cannot_be_saved_goes_to_the_dead_letters()
    {
        _store.Failure = new InvalidOperationException("no such entity");
        var steps = await Ingest(Read("a"), Read("b"));
        Assert.IsType<IngestionStep.Failed>(steps[0]);
        Assert.Contains("no such entity", _store.Dead["a.txt"], StringComparison.Ordinal);
        Assert.Equal([new ArticleId("b")], _store.Articles.Keys);
    }

    [Fact]
    public async Task A_store_that_is_gone_ends_the_ingestion_and_buries_nothing()
    {
        _store.Failure = new StoreUnavailableException("the disk is full");
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Ingest(Read("a"), Read("b")));
        Assert.Empty(_store.Dead);
    }

    private static SourceItem.Read Read(string id, string text = Sample.Text) => new(Sample.Article(id, text));

    private static SaveResult? Result(IngestionStep step) => (step as IngestionStep.Saved)?.Result;

    private async Task<List<IngestionStep>> Ingest(params SourceItem[] items)
    {
        var telemetry = new GraphBuilderTelemetry(_services.GetRequiredService<IMeterFactory>());
        var extractor = new HandmadeExtractor();
        var reader = new ArticleReader(extractor, Options.Create(new ReadingOptions { Readers = 2 }), TimeProvider.System, telemetry);
        var ingestion = new ArticleIngestion(reader, extractor, _store, _store, telemetry);
        return await ingestion.IngestAsync(items.ToAsyncEnumerable(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }
}
