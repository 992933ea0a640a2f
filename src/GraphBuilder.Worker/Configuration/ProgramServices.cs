using System.CommandLine;
using GraphBuilder.Extraction;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Statements;
using GraphBuilder.Language;
using GraphBuilder.Language.Text;
using GraphBuilder.Neo4j;
using GraphBuilder.Sources;
using GraphBuilder.Stages;
using GraphBuilder.Storage;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphBuilder.Worker.Configuration;

/// <summary>Puts the rooms together. Nothing is loaded before it is asked for, so a command costs only what it uses.</summary>
internal static class ProgramServices
{
    /// <summary>The services of a command that runs to its end.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">Its options.</param>
    /// <param name="readOnlyStore">Whether the command only reads the store: then the file must be there, and is not locked.</param>
    public static ServiceProvider Build(ParseResult parsed, GlobalOptions options, bool readOnlyStore = false)
    {
        var settings = ProgramConfiguration.Read(parsed, options);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging
            .SetMinimumLevel(LogLevel.Warning)
            .AddConfiguration(settings.GetSection("Logging:Commands"))
            .AddSimpleConsole(line => line.SingleLine = true)
            .AddConsole(log => log.LogToStandardErrorThreshold = LogLevel.Trace));
        services.AddMetrics();
        services.AddGraphBuilder(settings.GetSection(ProgramConfiguration.Root), readOnlyStore);
        return services.BuildServiceProvider();
    }

    /// <summary>Adds every room with its settings.</summary>
    public static IServiceCollection AddGraphBuilder(this IServiceCollection services, IConfiguration settings, bool readOnlyStore = false)
    {
        var program = ProgramSettings.From(settings);
        services.AddSingleton(program);

        // What a room binds by a section's name stands below the program's own section.
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSources(sources => BindSources(sources, settings, program));
        services.AddSingleton<ITokenizer, RuleTokenizer>();
        services.AddLanguageModel(model => settings.GetSection("Language").Bind(model));
        services.AddKnowledge(knowledge => knowledge.Folders = [.. program.Seeds]);
        services.AddSingleton(provider => Calibration.Load(Path.Combine(provider.GetRequiredService<LanguageModel>().Folder, Calibration.FileName)));
        services.AddExtraction();
        services.AddEmbeddedStore(store =>
        {
            settings.GetSection("Storage").Bind(store);
            store.ReadOnly |= readOnlyStore;
        });
        if (program.Neo4j is not null)
        {
            services.AddNeo4j(neo4j => settings.GetSection("Neo4j").Bind(neo4j));
        }

        services.AddIngestion(settings);
        return services;
    }

    private static void BindSources(SourceOptions sources, IConfiguration settings, ProgramSettings program)
    {
        settings.GetSection(SourceOptions.Section).Bind(sources);
        foreach (var folder in program.Seeds)
        {
            sources.SeedFolders.Add(folder);
        }
    }
}
