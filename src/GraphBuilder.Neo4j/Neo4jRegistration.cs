using GraphBuilder.Neo4j.Following;
using GraphBuilder.Neo4j.Queries;
using GraphBuilder.Neo4j.Schema;
using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Neo4j.Transport.Bolt;
using GraphBuilder.Neo4j.Transport.Http;
using GraphBuilder.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Neo4j;

/// <summary>Registers Neo4j as a follower of the store.</summary>
public static class Neo4jRegistration
{
    /// <summary>
    /// Adds <see cref="Neo4jDatabase"/>, <see cref="SchemaMigrator"/>, <see cref="Neo4jFollower"/> (as <see cref="IGraphFollower"/> too) and
    /// <see cref="Neo4jQueries"/>. Needs logging and <see cref="Graph.RelationshipTypes"/>. The settings are validated at start, or when they are first used; nothing is sent before it must be.
    /// </summary>
    public static IServiceCollection AddNeo4j(this IServiceCollection services, Action<Neo4jOptions> configure)
    {
        services.AddOptions<Neo4jOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<Neo4jOptions>, Neo4jOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<INeo4jTransport>(provider =>
        {
            var settings = provider.GetRequiredService<IOptions<Neo4jOptions>>().Value;
            return settings.Uri!.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? new QueryApiTransport(settings) : BoltTransport.Create(settings);
        });
        services.AddSingleton<Neo4jDatabase>();
        services.AddSingleton<SchemaMigrator>();
        services.AddSingleton<Neo4jFollower>();
        services.AddSingleton<IGraphFollower>(provider => provider.GetRequiredService<Neo4jFollower>());
        services.AddSingleton<Neo4jQueries>();
        return services;
    }
}
