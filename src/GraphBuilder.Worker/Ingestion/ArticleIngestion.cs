using System.Runtime.CompilerServices;
using GraphBuilder.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Stages;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Telemetry;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>From sources to the store: articles are read on all cores and saved one after the other, each in a transaction of its own.</summary>
internal sealed class ArticleIngestion(
    ArticleReader reader, IArticleExtractor extractor, IGraphStore store, IDeadLetters deadLetters, GraphBuilderTelemetry telemetry)
{
    /// <summary>Ingests a stream to its end.</summary>
    /// <param name="items">What the source gives.</param>
    /// <param name="cancellationToken">Ends it early: what was saved stays, what was being read is dropped.</param>
    /// <returns>What became of each item, in the order of the source, after it is safe on disk.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be used any more.</exception>
    public async IAsyncEnumerable<IngestionStep> IngestAsync(
        IAsyncEnumerable<SourceItem> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var fingerprint = extractor.Fingerprint;
        var failed = deadLetters.List().Select(letter => letter.Origin).ToHashSet(StringComparer.Ordinal);
        await foreach (var reading in reader.ReadAsync(items, article => store.IsCurrent(article, fingerprint), cancellationToken))
        {
            var step = Keep(reading, failed);
            telemetry.CountArticle(step switch
            {
                IngestionStep.Saved { Result: var result } => result.ToString().ToLowerInvariant(),
                IngestionStep.Current => "unchanged",
                _ => "failed",
            });
            yield return step;
        }
    }

    private IngestionStep Keep(ArticleReading reading, HashSet<string> failed)
    {
        switch (reading)
        {
            case ArticleReading.Current current:
                if (failed.Remove(current.Article.Origin))
                {
                    deadLetters.Clear(current.Article.Origin);
                }

                return new IngestionStep.Current(current.Article);
            case ArticleReading.Done { Graph: var graph }:
                return Save(graph);
            case ArticleReading.Failed { Origin: var origin, Reason: var reason }:
                failed.Add(origin);
                return Bury(origin, reason);
            default:
                throw new InvalidOperationException($"the reader gave {reading}");
        }
    }

    private IngestionStep Save(ArticleGraph graph)
    {
        try
        {
            var result = store.Save(graph);
            telemetry.CountStatements(graph.Statements.Count);
            return new IngestionStep.Saved(graph, result);
        }
        catch (Exception exception) when (exception is not StoreUnavailableException)
        {
            return Bury(graph.Article.Origin, $"the article could not be saved: {exception.Message}");
        }
    }

    private IngestionStep.Failed Bury(string origin, string reason)
    {
        deadLetters.Add(origin, reason);
        return new IngestionStep.Failed(origin, reason);
    }
}
