using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Tagging;

/// <summary>The tagger: word vectors, and on them tags, lemma rules, names and the dependency tree. Shared by threads.</summary>
internal sealed unsafe class Tagger
{
    private readonly Encoder _encoder;
    private readonly DependencyHeads _dependencies;
    private readonly Matrix _shapes;
    private readonly PackedMatrix _project, _plain, _hidden, _names;
    private readonly int _upos, _xpos, _lemmas, _arcWidth, _labelWidth, _nameWidth;

    /// <summary>Takes the tagger from the weights.</summary>
    public Tagger(WeightSet weights, LabelSets labels, Arithmetic arithmetic, WordEmbedding words)
    {
        _encoder = new Encoder(weights, arithmetic, words, "");
        _shapes = weights.Matrix("words.shape", 8);
        _project = arithmetic.LoadFine(weights, "words.project", Width, Width + _shapes.Columns);

        (_upos, _xpos, _lemmas) = (labels["upos"].Length, labels["xpos"].Length, labels["lemma"].Length);
        _plain = Join(arithmetic, weights.Linear("upos", _upos, Width), weights.Linear("xpos", _xpos, Width), weights.Linear("lemma", _lemmas, Width));

        _dependencies = new DependencyHeads(weights, arithmetic, labels["deprel"].Length);
        var names = weights.Linear("names.hidden", -1, Width);
        (_nameWidth, _arcWidth, _labelWidth) = (names.Weight.Rows, _dependencies.ArcHead.Weight.Rows, _dependencies.LabelHead.Weight.Rows);
        _hidden = Join(arithmetic, names, _dependencies.ArcDependent, _dependencies.ArcHead, _dependencies.LabelDependent, _dependencies.LabelHead);
        _names = arithmetic.LoadExact(weights, "names.output", labels["names"].Length, _nameWidth);
    }

    /// <summary>The length of a word vector.</summary>
    public int Width => _encoder.Width;

    /// <summary>The most pieces that can be read at once.</summary>
    public int Positions => _encoder.Positions;

    /// <summary>Tags the words of a batch; what it finds is in <paramref name="scratch"/> until the next run.</summary>
    /// <returns>The word vectors: words x <see cref="Width"/>.</returns>
    public float* Tag(PieceBatch batch, TaggerScratch scratch)
    {
        scratch.ReserveWords(batch.Words);
        var vectors = Vectors(batch, scratch);

        var stride = _plain.OutputStride;
        var plain = scratch.Plain.ReserveRows(batch.Words, stride);
        _plain.Multiply(vectors, Width, batch.Words, plain, stride);
        Choose(plain, stride, batch.Words, _upos, scratch.Upos);
        Choose(plain + _upos, stride, batch.Words, _xpos, scratch.Xpos);
        Choose(plain + _upos + _xpos, stride, batch.Words, _lemmas, scratch.Lemmas);

        stride = _hidden.OutputStride;
        var hidden = scratch.Hidden.ReserveRows(batch.Words, stride);
        _hidden.Multiply(vectors, Width, batch.Words, hidden, stride, Activation.Gelu);
        var names = scratch.NameScores.ReserveRows(batch.Words, _names.OutputStride);
        _names.Multiply(hidden, stride, batch.Words, names, _names.OutputStride);
        Choose(names, _names.OutputStride, batch.Words, _names.Outputs, scratch.Names);

        float* arcDependents = hidden + _nameWidth, arcHeads = arcDependents + _arcWidth, labelDependents = arcHeads + _arcWidth;
        _dependencies.FindHeads(batch, arcDependents, arcHeads, stride, scratch);
        var scores = _dependencies.ScoreLabels(batch, labelDependents, labelDependents + _labelWidth, stride, scratch);
        Choose(scores, _dependencies.LabelStride, batch.Words, _dependencies.Labels, scratch.Deprels);
        return vectors;
    }

    /// <summary>The word vectors alone, for trees that something else has made.</summary>
    public float* Vectors(PieceBatch batch, TaggerScratch scratch)
    {
        var joinedWidth = _project.Inputs;
        var joined = scratch.Joined.ReserveRows(batch.Words, joinedWidth);
        _encoder.Encode(batch, scratch.Encoder, joined, joinedWidth);
        for (var word = 0; word < batch.Words; word++)
        {
            _shapes.Row(batch.FineShapes[word]).CopyTo(new Span<float>(joined + (nint)word * joinedWidth + Width, _shapes.Columns));
        }

        var vectors = scratch.Vectors.ReserveRows(batch.Words, Width);
        _project.Multiply(joined, joinedWidth, batch.Words, vectors, Width, Activation.Gelu);
        for (var word = 0; word < batch.Words; word++)
        {
            Elementwise.AddScaled(vectors + (nint)word * Width, joined + (nint)word * joinedWidth, 1, Width);
        }

        return vectors;
    }

    private static PackedMatrix Join(Arithmetic arithmetic, params ReadOnlySpan<(Matrix Weight, float[] Bias)> layers)
    {
        var weights = new Matrix[layers.Length];
        var bias = new List<float>();
        for (var i = 0; i < layers.Length; i++)
        {
            weights[i] = layers[i].Weight;
            bias.AddRange(layers[i].Bias);
        }

        return arithmetic.Pack(Matrix.Stack(weights), [.. bias]);
    }

    private static void Choose(float* scores, int stride, int words, int labels, int[] chosen)
    {
        for (var word = 0; word < words; word++)
        {
            chosen[word] = Elementwise.IndexOfLargest(scores + (nint)word * stride, labels);
        }
    }
}
