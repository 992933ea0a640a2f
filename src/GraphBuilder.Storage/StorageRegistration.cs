using GraphBuilder.Graph;
using GraphBuilder.Storage.Files;
using GraphBuilder.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Storage;

/// <summary>Registers the embedded store.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Registers the SQLite file as <see cref="EmbeddedStore"/>, <see cref="IGraphStore"/>, <see cref="IGraphFeed"/> and <see cref="IDeadLetters"/>; its named queries are
    /// <see cref="EmbeddedStore.Queries"/>, since Neo4j has the same. The file is opened when the first of these is asked for, which
    /// throws <see cref="StoreUnavailableException"/> where it cannot be used. To write it needs <see cref="RelationshipTypes"/>, which the ontology registers; to read it needs no knowledge.
    /// </summary>
    public static IServiceCollection AddEmbeddedStore(this IServiceCollection services, Action<EmbeddedStoreOptions>? configure = null)
    {
        services.AddOptions<EmbeddedStoreOptions>().Configure(configure ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<EmbeddedStoreOptions>>().Value;
            var types = options.ReadOnly ? new RelationshipTypes([]) : provider.GetRequiredService<RelationshipTypes>();
            return EmbeddedStore.Open(options, types, provider.GetService<TimeProvider>());
        });
        services.AddSingleton<IGraphStore>(provider => provider.GetRequiredService<EmbeddedStore>().Graph);
        services.AddSingleton<IGraphFeed>(provider => provider.GetRequiredService<EmbeddedStore>().Feed);
        services.AddSingleton<IDeadLetters>(provider => provider.GetRequiredService<EmbeddedStore>().DeadLetters);
        return services;
    }
}
