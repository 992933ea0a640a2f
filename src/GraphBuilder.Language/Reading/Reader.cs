using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Reading;

/// <summary>The reader's encoder and its mention heads. Shared by threads.</summary>
internal sealed unsafe class Reader
{
    private readonly Encoder _encoder;
    private readonly PackedMatrix _tagger, _mentionHidden, _mentions;
    private readonly Matrix _shapes;
    private readonly MentionLabels _outer, _inner;
    private readonly int _outerCount;

    /// <summary>Takes the reader from the weights.</summary>
    public Reader(WeightSet weights, LabelSets labels, Arithmetic arithmetic, WordEmbedding words)
    {
        _encoder = new Encoder(weights, arithmetic, words, "reader.");
        _tagger = arithmetic.PackFine(weights.Matrix("reader.words.tagger.weight", Width, Width), null);
        _shapes = weights.Matrix("reader.mention.shape", 4);
        _mentionHidden = arithmetic.LoadFine(weights, "reader.mention.hidden", -1, Width + _shapes.Columns);

        var (outerLabels, innerLabels) = (labels["mention"], labels["inner_mention"]);
        _outerCount = outerLabels.Length;
        (_outer, _inner) = (new MentionLabels(outerLabels), new MentionLabels(innerLabels));
        var (outer, outerBias) = weights.Linear("reader.mention.outer", outerLabels.Length, _mentionHidden.Outputs);
        var (inner, innerBias) = weights.Linear("reader.mention.inner", innerLabels.Length, _mentionHidden.Outputs);
        _mentions = arithmetic.PackExact(Matrix.Stack(outer, inner), [.. outerBias, .. innerBias]);
        OuterTransitions = weights.Matrix("reader.mention.outer.transition", outerLabels.Length, outerLabels.Length);
        InnerTransitions = weights.Matrix("reader.mention.inner.transition", innerLabels.Length, innerLabels.Length);
    }

    /// <summary>The length of a word vector.</summary>
    public int Width => _encoder.Width;

    /// <summary>The most pieces that can be read at once.</summary>
    public int Positions => _encoder.Positions;

    public Matrix OuterTransitions { get; }

    public Matrix InnerTransitions { get; }

    /// <summary>The distance between the rows of <see cref="Encode"/>: a word vector, then room for the word's shape.</summary>
    public int Stride => _mentionHidden.Inputs;

    /// <summary>The word vectors: the encoder's own plus a projection of the tagger's (words x width).</summary>
    public float* Encode(PieceBatch batch, float* tagged, ReaderScratch scratch)
    {
        var vectors = scratch.Joined.ReserveRows(batch.Words, Stride);
        _encoder.Encode(batch, scratch.Encoder, vectors, Stride);
        var added = scratch.Added.ReserveRows(batch.Words, Width);
        _tagger.Multiply(tagged, Width, batch.Words, added, Width);
        for (var word = 0; word < batch.Words; word++)
        {
            Elementwise.AddScaled(vectors + (nint)word * Stride, added + (nint)word * Width, 1, Width);
        }

        return vectors;
    }

    /// <summary>Adds the mentions of a batch, those inside others too.</summary>
    public void FindMentions(PieceBatch batch, float* vectors, ReaderScratch scratch, List<Mention> mentions)
    {
        for (var word = 0; word < batch.Words; word++)
        {
            _shapes.Row(batch.CoarseShapes[word]).CopyTo(new Span<float>(vectors + (nint)word * Stride + Width, _shapes.Columns));
        }

        var hidden = scratch.Hidden.ReserveRows(batch.Words, _mentionHidden.OutputStride);
        _mentionHidden.Multiply(vectors, Stride, batch.Words, hidden, _mentionHidden.OutputStride, Activation.Gelu);
        var stride = _mentions.OutputStride;
        var scores = scratch.Scores.ReserveRows(batch.Words, stride);
        _mentions.Multiply(hidden, _mentionHidden.OutputStride, batch.Words, scores, stride);
        foreach (var stretch in batch.Stretches)
        {
            var path = scratch.ReservePath(stretch.Words);
            var rows = new ReadOnlySpan<float>(scores + (nint)stretch.FirstWord * stride, stretch.Words * stride);
            scratch.Outer.Find(rows, stride, path);
            _outer.Collect(path, stretch.Sentence, stretch.FirstToken, mentions);
            scratch.Inner.Find(rows[_outerCount..], stride, path);
            _inner.Collect(path, stretch.Sentence, stretch.FirstToken, mentions);
        }
    }
}
