using GraphBuilder.Language.Coreference;
using GraphBuilder.Language.Lemmas;
using GraphBuilder.Language.Reading;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Stages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Language;

/// <summary>Registers the language model and its stages.</summary>
public static class LanguageModelRegistration
{
    /// <summary>
    /// Adds the model (loaded when it is first asked for) and the stages on it: <see cref="ITextAnalyzer"/>, <see cref="IMentionReader"/>, <see cref="IRelationReader"/>
    /// and <see cref="ICoreferenceScorer"/>. The options are checked when the host starts.
    /// </summary>
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, Action<LanguageModelOptions>? configure = null)
    {
        services.AddOptions<LanguageModelOptions>().Configure(options => configure?.Invoke(options)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => LanguageModel.Load(provider.GetRequiredService<IOptions<LanguageModelOptions>>().Value));
        services.AddSingleton<TaggingAnalyzer>();
        services.AddSingleton<ITextAnalyzer>(provider => new LemmaMendingAnalyzer(provider.GetRequiredService<TaggingAnalyzer>()));
        services.AddSingleton<IMentionReader, MentionReader>();
        services.AddSingleton<IRelationReader, RelationReader>();
        services.AddSingleton<ICoreferenceScorer, CoreferenceScorer>();
        return services;
    }
}
