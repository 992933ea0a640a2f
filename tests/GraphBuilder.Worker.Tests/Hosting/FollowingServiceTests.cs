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

        public Task<long> CatchUpAsync(IGraphFeed feed, CancellationToken cancellationToken)
        {
            Calls++;
            return FailuresLeft-- > 0 ? throw new StoreUnavailableException("away") : Task.FromResult(Followed = feed.LatestChange);
        }
    }
}
