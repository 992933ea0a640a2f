using GraphBuilder.Graph;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>Registers the seed knowledge.</summary>
public static class KnowledgeRegistration
{
    /// <summary>Adds <see cref="KnowledgeBase"/>, read once when it is first asked for, and the <see cref="RelationshipTypes"/> of its ontology.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, Action<KnowledgeOptions>? configure = null)
    {
        services.AddOptions<KnowledgeOptions>().Configure(configure ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => KnowledgeLoader.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Folders));
        return services.AddSingleton(provider => provider.GetRequiredService<KnowledgeBase>().Ontology.RelationshipTypes);
    }
}
