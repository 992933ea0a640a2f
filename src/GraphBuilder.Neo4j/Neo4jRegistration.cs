using GraphBuilder.Neo4j.Following;
using GraphBuilder.Neo4j.Queries;
using GraphBuilder.Neo4j.Schema;
using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Neo4j.Transport.Bolt;
using GraphBuilder.Neo4j.Transport.Http;
using GraphBuilder.Stores;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Neo4j;

/// <summary>Registers Neo4j as a follower of the store.</summary>
public static class Neo4jRegistration
{
    /// <summary>
    /// Adds <see cref="Neo4jDatabase"/>, <see cref="SchemaMigrator"/>, <see cref="Neo4jFollower"/> (as <see cref="IGraphFollower"/> too) and
    /// <see cref="Neo4jQueries"/>. Settings come from the section <c>Neo4j</c>, then from <c>NEO4J_URI</c> and its like, then from <paramref name="configure"/>; they
    /// are validated at start.
    /// </summary>
    public static IServiceCollection AddNeo4j(this IServiceCollection services, IConfiguration configuration, Action<Neo4jOptions>? configure = null)
    {
        var options = services.AddOptions<Neo4jOptions>()
            .Bind(configuration.GetSection(Neo4jOptions.Section))
            .Configure(settings =>
            {
                settings.Uri = Value(configuration, "NEO4J_URI") ?? settings.Uri;
                settings.Username = Value(configuration, "NEO4J_USERNAME") ?? settings.Username;
                settings.Password = Value(configuration, "NEO4J_PASSWORD") ?? settings.Password;
                settings.Database = Value(configuration, "NEO4J_DATABASE") ?? settings.Database;
            });
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.ValidateDataAnnotations().ValidateOnStart();
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

    /// <summary>Whether the settings name a Neo4j at all.</summary>
    public static bool NamesNeo4j(this IConfiguration configuration) =>
        (Value(configuration, "NEO4J_URI") ?? Value(configuration.GetSection(Neo4jOptions.Section), nameof(Neo4jOptions.Uri))) is not null;

    private static string? Value(IConfiguration configuration, string key) => configuration[key] is { Length: > 0 } value ? value : null;
}
