using GraphBuilder.Articles;
using GraphBuilder.Stages;

namespace GraphBuilder.Worker.Reading;

/// <summary>Reads articles on all cores, in the order of their source. One that cannot be read stops nothing.</summary>
internal sealed class ArticleReader(IArticleExtractor extractor)
{
    /// <summary>Reads a stream of articles.</summary>
    /// <param name="items">Where they come from.</param>
    /// <param name="workers">How many are read at once.</param>
    /// <param name="isCurrent">Whether an article need not be read again.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public IAsyncEnumerable<ArticleReading> ReadAsync(
        IAsyncEnumerable<SourceItem> items, int workers, Func<Article, bool> isCurrent, CancellationToken cancellationToken) =>
        items.SelectInOrderAsync(workers, (item, token) => Read(item, isCurrent, token), cancellationToken);

    private ArticleReading Read(SourceItem item, Func<Article, bool> isCurrent, CancellationToken cancellationToken)
    {
        switch (item)
        {
            case SourceItem.Failed failed:
                return new ArticleReading.Failed(failed.Origin, failed.Reason);
            case SourceItem.Read { Article: var article } when isCurrent(article):
                return new ArticleReading.Current(article);
            case SourceItem.Read { Article: var article }:
                try
                {
                    return new ArticleReading.Done(extractor.Extract(article, cancellationToken));
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // The boundary of one article: whatever is wrong with it, the others are read.
                    return new ArticleReading.Failed(article.Origin, $"could not be read: {exception.Message}");
                }

            default:
                throw new InvalidOperationException($"a source gave {item}");
        }
    }
}
