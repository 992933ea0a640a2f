using System.Globalization;
using GraphBuilder.Documents;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Stages;
using GraphBuilder.Worker.Ingestion;

namespace GraphBuilder.Worker.Evaluation.Parsing;

/// <summary>Measures the analysis of treebanks, from their text and from their tokens. What is compared is what <c>analyze</c> writes.</summary>
internal static class ParseEvaluation
{
    /// <summary>Measures one treebank both ways.</summary>
    /// <param name="name">What the rows call it.</param>
    /// <param name="files">Its CoNLL-U files.</param>
    /// <param name="pipeline">The stages up to the analysis.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static async Task<IReadOnlyList<Measurement>> MeasureAsync(string name, IReadOnlyList<string> files, DocumentPipeline pipeline, CancellationToken cancellationToken)
    {
        var (raw, tokenized) = (new ParseMeasure(), new ParseMeasure());
        var documents = files.SelectMany(Read).ToAsyncEnumerable();
        await foreach (var (gold, fromText, fromTokens) in documents.SelectInOrderAsync(Environment.ProcessorCount, (gold, token) => Analyse(gold, pipeline, token), cancellationToken))
        {
            raw.Add(gold, fromText);
            tokenized.Add(gold with { Sentences = [.. gold.Sentences.Select(WithoutMultiwords)] }, fromTokens);
        }

        return
        [
            .. raw.Figures.Select(figure => Measurement.Of("parse", $"{name}, raw text", figure.Name, figure.Counts)),
            .. tokenized.Figures.Where(figure => figure.Name is not ("Tokens" or "Sentences" or "Words"))
                .Select(figure => Measurement.Of("parse", $"{name}, gold tokens", figure.Name, figure.Counts)),
        ];
    }

    private static IEnumerable<ConlluDocument> Read(string file)
    {
        using var reader = File.OpenText(file);
        foreach (var document in ConlluReader.Read(reader, file))
        {
            yield return document;
        }
    }

    private static (ConlluDocument Gold, ConlluDocument FromText, ConlluDocument FromTokens) Analyse(ConlluDocument gold, DocumentPipeline pipeline, CancellationToken cancellationToken)
    {
        var id = gold.Id ?? Path.GetFileNameWithoutExtension(gold.Source);
        var words = gold with { Sentences = [.. gold.Sentences.Select(WithoutMultiwords)] };
        return (gold, Written(new Document(id, gold.ToTokenized(id).Text)), Written(words.ToTokenized(id)));

        ConlluDocument Written(Document document)
        {
            pipeline.Process(document, cancellationToken);
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            ConlluWriter.Write(document, text);
            using var reader = new StringReader(text.ToString());
            return ConlluReader.Read(reader, $"the analysis of {id}").Single();
        }
    }

    /// <summary>The same words, each a token of its own: what a parser gets that is given the gold tokens.</summary>
    private static ConlluSentence WithoutMultiwords(ConlluSentence sentence) =>
        sentence with { StartsParagraph = false, Surfaces = [.. sentence.Words.Select(word => new ConlluSurface(word.Form, 1, SpaceAfter: true))] };
}
