using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Reading;

/// <summary>Runs the reader's encoder over an analysed document, batch by batch.</summary>
internal static class DocumentEncoding
{
    /// <summary>The reader's word vectors, batch by batch: those that a stage before has left on the document, or new ones.</summary>
    public static IEnumerable<IReadOnlyList<StretchVectors>> Batches(Document document, LanguageModel model, CancellationToken cancellationToken)
    {
        if (!document.Has(typeof(ReaderVectorLayer)))
        {
            Encode(document, model, null, cancellationToken);
        }

        foreach (var batch in document.Get<ReaderVectorLayer>().Batches)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return batch.Stretches ?? EncodeAgain(document, model, batch);
        }
    }

    /// <summary>Adds the <see cref="ReaderVectorLayer"/>, and what is found of mentions to a list, unless that is null.</summary>
    public static unsafe void Encode(Document document, LanguageModel model, List<Mention>? mentions, CancellationToken cancellationToken)
    {
        var sentences = document.Sentences;
        var batches = new List<EncodedBatch>();
        var tagged = document.Has(typeof(TaggerVectorLayer)) ? document.Get<TaggerVectorLayer>() : null;
        var workspace = model.Rent();
        var batch = workspace.Batch;
        for (int next = 0, stretch = 0, words = 0; next < sentences.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = next;
            batch.Clear();
            for (; next < sentences.Count && batch.Pieces < model.BatchPieces; next++)
            {
                batch.Add(next, new TokenWords(sentences[next].Tokens));
            }

            var rows = model.Reader.Encode(batch, TaggerRows(model, workspace, tagged, stretch), workspace.Reader);
            stretch += batch.Stretches.Count;
            words += batch.Words;
            batches.Add(new EncodedBatch(first, next, words <= model.WordsKept ? Copy(batch, rows, model) : null));
            if (mentions is not null)
            {
                model.Reader.FindMentions(batch, rows, workspace.Reader, mentions);
            }
        }

        model.Return(workspace);
        document.Set(new ReaderVectorLayer(batches));
    }

    private static unsafe StretchVectors[] EncodeAgain(Document document, LanguageModel model, EncodedBatch encoded)
    {
        var workspace = model.Rent();
        var batch = workspace.Batch;
        batch.Clear();
        for (var sentence = encoded.FirstSentence; sentence < encoded.EndSentence; sentence++)
        {
            batch.Add(sentence, new TokenWords(document.Sentences[sentence].Tokens));
        }

        var vectors = Copy(batch, model.Reader.Encode(batch, model.Tagger.Vectors(batch, workspace.Tagger), workspace.Reader), model);
        model.Return(workspace);
        return vectors;
    }

    private static unsafe StretchVectors[] Copy(PieceBatch batch, float* rows, LanguageModel model)
    {
        var vectors = new StretchVectors[batch.Stretches.Count];
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = StretchVectors.Copy(batch.Stretches[i], rows, model.Reader.Width, model.Reader.Stride);
        }

        return vectors;
    }

    // The tagger's vectors of the batch; computed here where another analyzer has made the sentences, or where they were too many to be kept.
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
