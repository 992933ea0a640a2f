using GraphBuilder.Sources.Folders;
using GraphBuilder.Sources.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Sources;

/// <summary>Registers the reading of articles.</summary>
public static class SourcesRegistration
{
    /// <summary>
    /// Adds <see cref="ArticleSources"/> and <see cref="FolderScan"/>. <see cref="SourceOptions"/> are validated on start; bind them with
    /// <c>services.AddOptions&lt;SourceOptions&gt;().BindConfiguration(SourceOptions.Section)</c>.
    /// </summary>
    public static IServiceCollection AddSources(this IServiceCollection services, Action<SourceOptions>? configure = null)
    {
        var options = services.AddOptions<SourceOptions>().ValidateDataAnnotations().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.AddSingleton(provider =>
        {
            var folders = provider.GetRequiredService<IOptions<SourceOptions>>().Value.SeedFolders;
            return SourceKnowledge.Load(folders.Count > 0 ? folders : [Path.Combine(AppContext.BaseDirectory, "seeds")]);
        });
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<FolderScan>();
        return services.AddSingleton<ArticleSources>();
    }
}
