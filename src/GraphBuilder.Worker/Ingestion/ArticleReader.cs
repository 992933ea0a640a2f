using GraphBuilder.Articles;
using GraphBuilder.Stages;
using GraphBuilder.Worker.Telemetry;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>Reads articles on all cores, in the order of their source. One that cannot be read stops nothing.</summary>
internal sealed class ArticleReader(IArticleExtractor extractor, IOptions<ReadingOptions> options, TimeProvider clock, GraphBuilderTelemetry telemetry)
{
    /// <summary>Reads a stream of articles.</summary>
    /// <param name="items">Where they come from.</param>
    /// <param name="isCurrent">Whether an article need not be read again; asked by several threads.</param>
    /// <param name="cancellationToken">Ends it early; what is being read then is dropped.</param>
    public IAsyncEnumerable<ArticleReading> ReadAsync(
        IAsyncEnumerable<SourceItem> items, Func<Article, bool> isCurrent, CancellationToken cancellationToken) =>
        items.SelectInOrderAsync(options.Value.Readers, (item, token) => Read(item, isCurrent, token), cancellationToken);

    private ArticleReading Read(SourceItem item, Func<Article, bool> isCurrent, CancellationToken cancellationToken) => item switch
    {
        SourceItem.Failed failed => new ArticleReading.Failed(failed.Origin, failed.Reason),
        SourceItem.Read { Article: var article } => isCurrent(article) ? new ArticleReading.Current(article) : Read(article, cancellationToken),
        _ => throw new InvalidOperationException($"a source gave {item}"),
    };

    private ArticleReading Read(Article article, CancellationToken cancellationToken)
    {
        using var activity = GraphBuilderTelemetry.Activities.StartActivity("read article");
        activity?.SetTag("graphbuilder.article.id", article.Id.Value);
        var start = clock.GetTimestamp();
        try
        {
            return new ArticleReading.Done(extractor.Extract(article, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The boundary of one article: whatever is wrong with it, the others are read.
            activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, exception.Message);
            return new ArticleReading.Failed(article.Origin, $"the article could not be read: {exception.Message}");
        }
        finally
        {
            telemetry.RecordReading(clock.GetElapsedTime(start));
        }
    }
}
