using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>Work on a stream by several cores, results in the order of the stream.</summary>
internal static class OrderedParallelism
{
    /// <summary>
    /// Maps each element on one of <paramref name="workers"/> threads. At most four elements a worker are under way or wait for an earlier one, so that a slow reader
    /// of the results slows the source down instead of filling memory. What <paramref name="map"/> throws is thrown where its result would come.
    /// </summary>
    public static async IAsyncEnumerable<TResult> SelectInOrderAsync<TSource, TResult>(
        this IAsyncEnumerable<TSource> source,
        int workers,
        Func<TSource, CancellationToken, TResult> map,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Ends the producer when the consumer leaves early.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pending = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(4 * workers) { SingleReader = true, SingleWriter = true });
        var producing = ProduceAsync(source, workers, map, pending.Writer, ending.Token);
        try
        {
            await foreach (var result in pending.Reader.ReadAllAsync(cancellationToken))
            {
                yield return await result;
            }
        }
        finally
        {
            await ending.CancelAsync();
            await producing;
        }
    }

    private static async Task ProduceAsync<TSource, TResult>(
        IAsyncEnumerable<TSource> source,
        int workers,
        Func<TSource, CancellationToken, TResult> map,
        ChannelWriter<Task<TResult>> pending,
        CancellationToken cancellationToken)
    {
        using var free = new SemaphoreSlim(workers);
        var started = new List<Task>();
        Exception? failure = null;
        try
        {
            await foreach (var element in source.WithCancellation(cancellationToken))
            {
                await free.WaitAsync(cancellationToken);
                var task = Task.Run(() => Work(element), CancellationToken.None);
                started.RemoveAll(earlier => earlier.IsCompleted);
                started.Add(task);
                await pending.WriteAsync(task, cancellationToken);
            }
        }
        catch (Exception exception)
        {
            // Told to the consumer through the channel, after the results before it.
            failure = exception;
        }
        finally
        {
            pending.Complete(failure);

            // The semaphore must outlive the work; who waits for a result hears of its failure there.
            await Task.WhenAll(started).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        TResult Work(TSource element)
        {
            try
            {
                return map(element, cancellationToken);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
