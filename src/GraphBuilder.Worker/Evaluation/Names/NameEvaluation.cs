using GraphBuilder.Documents;
using GraphBuilder.Stages;
using GraphBuilder.Worker.Ingestion;

namespace GraphBuilder.Worker.Evaluation.Names;

/// <summary>Measures the names that <c>analyze</c> finds in raw text.</summary>
internal static class NameEvaluation
{
    /// <summary>Measures one file.</summary>
    /// <param name="file">Words with name tags.</param>
    /// <param name="pipeline">The stages up to the analysis.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<IReadOnlyList<Measurement>> MeasureAsync(string file, DocumentPipeline pipeline, CancellationToken cancellationToken)
    {
        var measure = new NameMeasure();
        var documents = IobReader.Read(file).ToAsyncEnumerable();
        await foreach (var (gold, found) in documents.SelectInOrderAsync(Environment.ProcessorCount, (gold, token) => (gold, Find(gold.Text, pipeline, token)), cancellationToken))
        {
            measure.Add(NameTags.Read(gold.Sentences), found);
        }

        return [.. measure.Figures.Select(figure => Measurement.Of("names", Path.GetFileNameWithoutExtension(file), figure.Name, figure.Counts))];
    }

    private static IReadOnlySet<FoundName> Find(string text, DocumentPipeline pipeline, CancellationToken cancellationToken)
    {
        var document = new Document("text", text);
        pipeline.Process(document, cancellationToken);
        return NameTags.Read(document.Sentences.Select(sentence => sentence.Tokens.Select(token => (token.Form, token.Name))));
    }
}
