using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Statements;
using GraphBuilder.Extraction.Statements.OneSided;
using GraphBuilder.Extraction.Statements.Quotations;
using GraphBuilder.Stages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Extraction;

/// <summary>Registers extraction.</summary>
public static class ExtractionRegistration
{
    /// <summary>
    /// Adds <see cref="IArticleExtractor"/>. Needs the knowledge (<c>AddKnowledge</c>) and the stages of the language engine: <see cref="ITokenizer"/>,
    /// <see cref="ITextAnalyzer"/>, <see cref="IMentionReader"/>, <see cref="IRelationReader"/>, <see cref="ICoreferenceScorer"/>. A <see cref="Calibration"/> that is there makes confidence of
    /// probability; without one they are the same.
    /// </summary>
    public static IServiceCollection AddExtraction(this IServiceCollection services)
    {
        services.AddOptions<ExtractionOptions>().BindConfiguration("Extraction").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new DocumentPipeline(
        [
            provider.GetRequiredService<ITokenizer>(),
            provider.GetRequiredService<ITextAnalyzer>(),
            provider.GetRequiredService<IMentionReader>(),
            new MentionCorrection(provider.GetRequiredService<KnowledgeBase>()),
            provider.GetRequiredService<IRelationReader>(),
            provider.GetRequiredService<ICoreferenceScorer>(),
            new CoreferenceResolution(provider.GetRequiredService<KnowledgeBase>()),
            new EntityResolution(provider.GetRequiredService<KnowledgeBase>()),
            new QuotedSpeech(provider.GetRequiredService<KnowledgeBase>().Lexicon),
            new RelationReadings(provider.GetRequiredService<KnowledgeBase>(), provider.GetRequiredService<IOptions<ExtractionOptions>>().Value),
            new OneSidedEvents(provider.GetRequiredService<KnowledgeBase>()),
        ]));
        services.TryAddSingleton(Calibration.None);
        services.AddSingleton<IArticleExtractor, ArticleExtractor>();
        return services;
    }
}
