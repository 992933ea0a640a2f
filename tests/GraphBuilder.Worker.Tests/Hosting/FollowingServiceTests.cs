using System.Diagnostics.Metrics;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Hosting;
using GraphBuilder.Worker.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GraphBuilder.Worker.Tests.Hosting;

public sealed class FollowingServiceTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Feed _feed = new();
    private readonly Follower _follower = new();
    private readonly ServiceProvider _meters = new ServiceCollection().AddMetrics().BuildServiceProvider();

    public void Dispose() => _meters.Dispose();

    [Fact]
    public async Task What_is_new_in_the_store_is_followed_at_the_next_look()
    {
        _feed.LatestChange = 3;
        using var service = Service();
        await service.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => _follower.Followed == 3);
        _feed.LatestChange = 5;
        await Until(() => _follower.Followed == 5);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_follower_that_is_away_is_tried_again_until_it_is_back()
    {
        _feed.LatestChange = 1;
        _follower.FailuresLeft = 4;
        using var service = Service();
        await service.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => _follower.Followed == 1);
        Assert.Equal(5, _follower.Calls);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_stop_makes_up_what_came_in_last()
    {
        _feed.LatestChange = 1;
        using var service = Service();
        await service.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => _follower.Followed == 1);
        _feed.LatestChange = 2;
        await service.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, _follower.Followed);
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_a_follower_that_is_away()
    {
        _feed.LatestChange = 1;
        _follower.FailuresLeft = int.MaxValue;
        using var service = Service();
        await service.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => _follower.Calls > 0);
        await service.StopAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(0, _follower.Followed);
    }

    [Fact]
    public async Task A_stop_lets_a_write_end_that_is_under_way()
    {
        _feed.LatestChange = 1;
        var gate = _follower.Gate = new TaskCompletionSource();
        using var service = Service();
        await service.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => _follower.Calls == 1);
        var stop = service.StopAsync(TestContext.Current.CancellationToken);
        Assert.False(stop.IsCompleted);
        gate.SetResult();
        await stop;
        Assert.Equal(1, _follower.Followed);
        Assert.Equal(0, _follower.CutOff);
    }

    [Fact]
    public async Task A_write_that_does_not_end_is_cut_off_when_the_time_to_stop_is_over()
    {
        _feed.LatestChange = 1;
        _follower.Gate = new TaskCompletionSource();
        using var service = Service();
        using var patience = new CancellationTokenSource();
        await service.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => _follower.Calls == 1);
        var stop = service.StopAsync(patience.Token);
        await patience.CancelAsync();
        await stop.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await Until(() => _follower.CutOff == _follower.Calls);
        Assert.Equal(0, _follower.Followed);
    }

    private FollowingService Service() => new(
        _follower, _feed, Options.Create(new FollowingOptions()), _clock, new GraphBuilderTelemetry(_meters.GetRequiredService<IMeterFactory>()), NullLogger<FollowingService>.Instance);

    // Lets time pass until something is so.
    private async Task Until(Func<bool> condition)
    {
        for (var i = 0; !condition(); i++)
        {
            Assert.True(i < 3000, "it did not come about");
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private sealed class Feed : IGraphFeed
    {
        public string StoreId => "store";

        public long LatestChange { get; set; }

        public IReadOnlyList<GraphChange> Read(long after, int limit) => [];
    }

    private sealed class Follower : IGraphFollower
    {
        public string Name => "follower";

        public int FailuresLeft { get; set; }

        public int Calls { get; private set; }

        public long Followed { get; private set; }

        /// <summary>What a write waits for.</summary>
        public TaskCompletionSource Gate { get; set; } = Open();

        public int CutOff { get; private set; }

        public async Task<long> CatchUpAsync(IGraphFeed feed, CancellationToken cancellationToken)
        {
            Calls++;
            try
            {
                await Gate.Task.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                CutOff++;
                throw;
            }

            return FailuresLeft-- > 0 ? throw new StoreUnavailableException("away") : Followed = feed.LatestChange;
        }

        private static TaskCompletionSource Open()
        {
            var gate = new TaskCompletionSource();
            gate.SetResult();
            return gate;
        }
    }
}
