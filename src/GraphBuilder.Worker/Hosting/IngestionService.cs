using GraphBuilder.Stores;
using GraphBuilder.Worker.Ingestion;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GraphBuilder.Worker.Hosting;

/// <summary>Brings what the watched folders hold into the store, until the host stops.</summary>
internal sealed partial class IngestionService(ArticleIngestion ingestion, FolderWatch watch, TimeProvider clock, ILogger<IngestionService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await foreach (var step in ingestion.IngestAsync(watch.ReadAsync(stoppingToken), stoppingToken))
                {
                    Log(step);
                }
            }
            catch (StoreUnavailableException exception) when (exception.MayPass)
            {
                // Another process writes. The folders are looked through anew, so nothing that was not saved is missed.
                LogStoreAway(exception.Message, Pause);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private void Log(IngestionStep step)
    {
        switch (step)
        {
            case IngestionStep.Saved saved:
                LogSaved(step.Origin, saved.Result, saved.Graph.Entities.Count, saved.Graph.Statements.Count);
                break;
            case IngestionStep.Failed failed:
                LogFailed(step.Origin, failed.Reason);
                break;
            case IngestionStep.Current:
                LogCurrent(step.Origin);
                break;
            default:
                throw new InvalidOperationException($"unknown step {step}");
        }
    }

    [LoggerMessage(EventId = 10, Level = LogLevel.Information, Message = "{Origin}: {Result}, {Actors} actors, {Statements} statements")]
    private partial void LogSaved(string origin, SaveResult result, int actors, int statements);

    [LoggerMessage(EventId = 11, Level = LogLevel.Debug, Message = "{Origin}: unchanged")]
    private partial void LogCurrent(string origin);

    [LoggerMessage(EventId = 12, Level = LogLevel.Warning, Message = "{Origin}: in the dead letters: {Reason}")]
    private partial void LogFailed(string origin, string reason);

    [LoggerMessage(EventId = 13, Level = LogLevel.Warning, Message = "{Reason} Next try in {Delay}")]
    private partial void LogStoreAway(string reason, TimeSpan delay);
}
