using System.Collections.Concurrent;
using GraphBuilder.Worker.Ingestion;

namespace GraphBuilder.Worker.Tests.Ingestion;

public sealed class OrderedParallelismTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_source_whoever_is_ready_first()
    {
        var results = await Numbers(200).SelectInOrderAsync(4, (n, _) => SlowFor(n % 7, n), TestContext.Current.CancellationToken).ToListAsync();
        Assert.Equal(Enumerable.Range(0, 200), results);
    }

    [Fact]
    public async Task No_more_elements_run_at_once_than_there_are_workers()
    {
        var (running, most) = (0, 0);
        await foreach (var _ in Numbers(60).SelectInOrderAsync(3, Work, TestContext.Current.CancellationToken))
        {
        }

        Assert.InRange(most, 1, 3);

        int Work(int n, CancellationToken token)
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            Thread.Sleep(2);
            Interlocked.Decrement(ref running);
            return n;
        }
    }

    [Fact]
    public async Task Several_elements_are_worked_on_at_once()
    {
        using var second = new ManualResetEventSlim();
        var results = await Numbers(2).SelectInOrderAsync(2, Work, TestContext.Current.CancellationToken).ToListAsync();
        Assert.Equal([true, true], results);

        // The first waits for the second, which could not begin if one came after the other.
        bool Work(int n, CancellationToken token)
        {
            if (n == 0)
            {
                return second.Wait(TimeSpan.FromMinutes(1), token);
            }

            second.Set();
            return true;
        }
    }

    [Fact]
    public async Task A_slow_reader_of_the_results_slows_the_source_down()
    {
        var taken = 0;
        await foreach (var result in Counted().SelectInOrderAsync(2, (n, _) => n, TestContext.Current.CancellationToken))
        {
            if (result == 0)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
                Assert.InRange(taken, 1, 15);
            }
        }

        async IAsyncEnumerable<int> Counted()
        {
            await foreach (var number in Numbers(1000))
            {
                taken++;
                yield return number;
            }
        }
    }

    [Fact]
    public async Task What_the_work_throws_comes_in_its_place_after_the_results_before_it()
    {
        var results = new List<int>();
        var thrown = await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (var result in Numbers(50).SelectInOrderAsync(4, (n, _) => n == 20 ? throw new FormatException("20") : n, TestContext.Current.CancellationToken))
            {
                results.Add(result);
            }
        });
        Assert.Equal("20", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 20), results);
    }

    [Fact]
    public async Task What_the_source_throws_comes_after_the_results_before_it()
    {
        var results = new List<int>();
        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (var result in Breaking().SelectInOrderAsync(4, (n, _) => n, TestContext.Current.CancellationToken))
            {
                results.Add(result);
            }
        });
        Assert.Equal([0, 1, 2], results);

        static async IAsyncEnumerable<int> Breaking()
        {
            await foreach (var number in Numbers(3))
            {
                yield return number;
            }

            throw new FormatException();
        }
    }

    [Fact]
    public async Task A_reader_that_leaves_early_ends_the_source_and_waits_for_the_work()
    {
        var (ended, running) = (false, new ConcurrentDictionary<int, bool>());
        await foreach (var result in Endless().SelectInOrderAsync(2, Work, TestContext.Current.CancellationToken))
        {
            if (result == 5)
            {
                break;
            }
        }

        Assert.True(ended);
        Assert.Empty(running);

        int Work(int n, CancellationToken token)
        {
            running[n] = true;
            Thread.Sleep(1);
            running.TryRemove(n, out _);
            return n;
        }

        async IAsyncEnumerable<int> Endless()
        {
            try
            {
                for (var n = 0; ; n++)
                {
                    await Task.Yield();
                    yield return n;
                }
            }
            finally
            {
                ended = true;
            }
        }
    }

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        for (var n = 0; n < count; n++)
        {
            await Task.Yield();
            yield return n;
        }
    }

    private static int SlowFor(int milliseconds, int result)
    {
        Thread.Sleep(milliseconds);
        return result;
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }
}
