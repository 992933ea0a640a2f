using System.Diagnostics;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace GraphBuilder.Worker.Hosting;

/// <summary>Has Neo4j follow the store in the background. While it is away the store goes on; what it misses is made up when it is back.</summary>
internal sealed partial class FollowingService(
    IGraphFollower follower, IGraphFeed feed, IOptions<FollowingOptions> options, TimeProvider clock, GraphBuilderTelemetry telemetry, ILogger<FollowingService> logger)
    : BackgroundService
{
    // A write that is cut off in the middle leaves its transaction open on the server, and with it the lock that the last try waits for: a stop lets it end.
    private readonly CancellationTokenSource _outOfTime = new();
    private long _followed;

    /// <inheritdoc />
    public override void Dispose()
    {
        _outOfTime.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await _outOfTime.CancelAsync();

        // Articles are no longer coming in: one last try, so that a planned stop leaves Neo4j level.
        if (feed.LatestChange > _followed)
        {
            try
            {
                await CatchUpAsync(cancellationToken);
            }
            catch (Exception exception) when (exception is StoreUnavailableException or OperationCanceledException)
            {
                LogLeftBehind(follower.Name, feed.LatestChange - _followed);
            }
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var retrying = Retrying();
        using var timer = new PeriodicTimer(options.Value.Interval, clock);
        do
        {
            if (feed.LatestChange != _followed)
            {
                await retrying.ExecuteAsync(async _ => await CatchUpAsync(_outOfTime.Token), stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        using var activity = GraphBuilderTelemetry.Activities.StartActivity("catch up", ActivityKind.Client);
        activity?.SetTag("db.system.name", "neo4j");
        telemetry.SetBehind(feed.LatestChange - _followed);
        _followed = await follower.CatchUpAsync(feed, cancellationToken);
        telemetry.SetBehind(feed.LatestChange - _followed);
        LogLevel(follower.Name, _followed);
    }

    private ResiliencePipeline Retrying() => new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<StoreUnavailableException>(),
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = options.Value.LongestPause,
            MaxRetryAttempts = int.MaxValue,
            UseJitter = true,
            OnRetry = attempt =>
            {
                telemetry.SetBehind(feed.LatestChange - _followed);
                LogAway(follower.Name, attempt.Outcome.Exception!.Message, attempt.RetryDelay);
                return default;
            },
        })
        .Build();

    [LoggerMessage(EventId = 20, Level = Microsoft.Extensions.Logging.LogLevel.Information, Message = "{Follower} has followed up to change {Change}")]
    private partial void LogLevel(string follower, long change);

    [LoggerMessage(EventId = 21, Level = Microsoft.Extensions.Logging.LogLevel.Warning, Message = "{Follower} cannot be brought up to date: {Reason} The store goes on; next try in {Delay}")]
    private partial void LogAway(string follower, string reason, TimeSpan delay);

    [LoggerMessage(EventId = 22, Level = Microsoft.Extensions.Logging.LogLevel.Warning, Message = "{Follower} is {Behind} changes behind at the stop; it catches up at the next start")]
    private partial void LogLeftBehind(string follower, long behind);
}
