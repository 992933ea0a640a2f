using GraphBuilder.Worker.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>Registers what brings articles into the store.</summary>
internal static class IngestionRegistration
{
    /// <summary>Adds <see cref="ArticleReader"/> and <see cref="ArticleIngestion"/>.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services, IConfiguration settings)
    {
        services.AddOptions<ReadingOptions>().Bind(settings.GetSection("Reading")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<GraphBuilderTelemetry>();
        services.AddSingleton<ArticleInputs>();
        services.AddSingleton<DocumentInput>();
        services.AddSingleton<ArticleReader>();
        services.AddSingleton<ArticleIngestion>();
        return services;
    }
}
