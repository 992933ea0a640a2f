using GraphBuilder.Documents;
using GraphBuilder.Language.Coreference;
using GraphBuilder.Language.Reading;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Stages;

namespace GraphBuilder.Language.Tests;

/// <summary>All stages of the model in a row.</summary>
internal static class ModelPipeline
{
    public static Document Read(LanguageModel model, params IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var document = WordDocument.Of(sentences);
        foreach (var stage in (IDocumentStage[])[new TaggingAnalyzer(model), new MentionReader(model), new RelationReader(model), new CoreferenceScorer(model)])
        {
            stage.Process(document, CancellationToken.None);
        }

        return document;
    }
}
