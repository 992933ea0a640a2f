using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Reading;

/// <summary>Runs the reader's encoder over an analysed document, batch by batch.</summary>
internal static class DocumentEncoding
{
    /// <summary>The reader's word vectors: those that a stage before has left on the document, or new ones.</summary>
    public static ReaderVectorLayer VectorsOf(Document document, LanguageModel model, CancellationToken cancellationToken)
    {
        if (!document.Has(typeof(ReaderVectorLayer)))
        {
            Encode(document, model, null, cancellationToken);
        }

        return document.Get<ReaderVectorLayer>();
    }

    /// <summary>Adds the <see cref="ReaderVectorLayer"/>, and what is found of mentions to a list, unless that is null.</summary>
    public static unsafe void Encode(Document document, LanguageModel model, List<Mention>? mentions, CancellationToken cancellationToken)
    {
        var sentences = document.Sentences;
        var vectors = new List<StretchVectors>(sentences.Count);
        var tagged = document.Has(typeof(TaggerVectorLayer)) ? document.Get<TaggerVectorLayer>() : null;
        var workspace = model.Rent();
        var batch = workspace.Batch;
        for (var next = 0; next < sentences.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            batch.Clear();
            for (; next < sentences.Count && batch.Pieces < model.BatchPieces; next++)
            {
                batch.Add(next, new TokenWords(sentences[next].Tokens));
            }

            var rows = model.Reader.Encode(batch, TaggerRows(model, workspace, tagged, vectors.Count), workspace.Reader);
            foreach (var stretch in batch.Stretches)
            {
                vectors.Add(StretchVectors.Copy(stretch, rows, model.Reader.Width, model.Reader.Stride));
            }

            if (mentions is not null)
            {
                model.Reader.FindMentions(batch, rows, workspace.Reader, mentions);
            }
        }

        model.Return(workspace);
        document.Set(new ReaderVectorLayer(vectors));
    }

    // The tagger's vectors of the batch; computed here where another analyzer has made the sentences.
    private static unsafe float* TaggerRows(LanguageModel model, Workspace workspace, TaggerVectorLayer? tagged, int first)
    {
        var (batch, width) = (workspace.Batch, model.Tagger.Width);
        var rows = workspace.Reader.Tagged.ReserveRows(batch.Words, width);
        for (var i = 0; i < batch.Stretches.Count; i++)
        {
            var stretch = batch.Stretches[i];
            if (tagged?.Take(first + i, stretch) is not { } vectors)
            {
                return model.Tagger.Vectors(batch, workspace.Tagger);
            }

            vectors.Values.CopyTo(new Span<float>(rows + (nint)stretch.FirstWord * width, stretch.Words * width));
        }

        return rows;
    }
}
