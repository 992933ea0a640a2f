using System.CommandLine;
using System.Globalization;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Worker.Hosting;

/// <summary>The generic host that <c>run</c> is.</summary>
internal static class WorkerHost
{
    /// <summary>Runs until SIGTERM, SIGINT or a failure that does not pass.</summary>
    public static async Task<int> RunAsync(
        ParseResult parsed, GlobalOptions options, IReadOnlyList<string> folders, double? interval, CancellationToken cancellationToken)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(ProgramConfiguration.Read(parsed, options));
        builder.Configuration.AddInMemoryCollection(OfCommandLine(folders, interval));
        var settings = builder.Configuration.GetSection(ProgramConfiguration.Root);

        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddSimpleConsole(line => (line.SingleLine, line.TimestampFormat) = (true, "yyyy-MM-dd HH:mm:ss "));
        builder.Logging.AddConsole(log => log.LogToStandardErrorThreshold = LogLevel.Trace);

        // What keeps the host from starting or ends it is told once, by the error boundary.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSystemd();
        builder.Services.AddMetrics();
        builder.Services.AddGraphBuilder(settings);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(45));

        // Services stop in the reverse order: the intake first, then the following, which makes up what came in last.
        if (ProgramSettings.From(settings).Neo4j is not null)
        {
            builder.Services.AddOptions<FollowingOptions>().Bind(settings.GetSection("Following")).ValidateDataAnnotations().ValidateOnStart();
            builder.Services.AddHostedService<FollowingService>();
        }

        builder.Services.AddOptions<WatchOptions>().Bind(settings.GetSection("Watch")).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<WatchOptions>, WatchOptionsValidator>();
        builder.Services.AddSingleton<FolderWatch>();
        builder.Services.AddHostedService<IngestionService>();

        using var host = builder.Build();
        var services = host.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        await host.RunAsync(cancellationToken);
        return services.Find(service => service.ExecuteTask is { IsFaulted: true }) is { } failed ? throw failed.ExecuteTask!.Exception! : ExitCode.Done;
    }

    private static Dictionary<string, string?> OfCommandLine(IReadOnlyList<string> folders, double? interval)
    {
        var settings = folders.Select((folder, index) => ($"{ProgramConfiguration.Root}:Watch:Folders:{index}", folder))
            .ToDictionary(pair => pair.Item1, string? (pair) => pair.folder, StringComparer.Ordinal);
        if (interval is { } seconds)
        {
            settings.Add($"{ProgramConfiguration.Root}:Watch:Interval", TimeSpan.FromSeconds(seconds).ToString("c", CultureInfo.InvariantCulture));
        }

        return settings;
    }
}
