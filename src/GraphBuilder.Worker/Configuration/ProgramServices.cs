using System.CommandLine;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Language;
using GraphBuilder.Language.Text;
using GraphBuilder.Stages;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Ingestion;
using GraphBuilder.Worker.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphBuilder.Worker.Configuration;

/// <summary>Puts the rooms together. Nothing is loaded before it is asked for, so a command costs only what it uses.</summary>
internal static class ProgramServices
{
    /// <summary>The services of a command that runs to its end.</summary>
    public static ServiceProvider Build(ParseResult parsed, GlobalOptions options, ProgramConsole console)
    {
        var settings = ProgramConfiguration.Read(parsed, options);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddSimpleConsole(line => line.SingleLine = true)
            .AddConsole(log => log.LogToStandardErrorThreshold = LogLevel.Trace));
        services.AddMetrics();
        services.AddGraphBuilder(settings.GetSection(ProgramConfiguration.Root));
        return services.BuildServiceProvider();
    }

    /// <summary>Adds every room with its settings.</summary>
    public static IServiceCollection AddGraphBuilder(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ITokenizer, RuleTokenizer>();
        services.AddLanguageModel(model => settings.GetSection("Language").Bind(model));
        services.AddKnowledge(knowledge => AddFolders(knowledge.Folders, settings));
        services.AddIngestion(settings);
        return services;
    }

    private static void AddFolders(IList<string> folders, IConfiguration settings)
    {
        foreach (var folder in settings.GetSection("Seeds").Get<string[]>() ?? [])
        {
            folders.Add(folder);
        }
    }
}
