using System.Numerics.Tensors;
using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Encoders;

/// <summary>A transformer encoder: pieces to word vectors. Shared by threads; each brings its own <see cref="EncoderScratch"/>.</summary>
internal sealed unsafe class Encoder
{
    private readonly WordEmbedding _words;
    private readonly FloatBuffer _positions;
    private readonly Normalization _norm;
    private readonly EncoderLayer[] _layers;
    private readonly float[] _shares;

    /// <summary>Takes an encoder from the weights.</summary>
    /// <param name="weights">The model's tensors.</param>
    /// <param name="arithmetic">The kernels that multiply.</param>
    /// <param name="words">The shared vectors of the pieces.</param>
    /// <param name="prefix">What the names of this encoder's tensors start with.</param>
    public Encoder(WeightSet weights, Arithmetic arithmetic, WordEmbedding words, string prefix)
    {
        _words = words;
        Width = words.Width;
        _positions = FloatBuffer.Of(weights.Matrix(prefix + "encoder.embedding.position", -1, Width).Values);
        Positions = _positions.Length / Width;
        _norm = new Normalization(weights, prefix + "encoder.embedding.norm", Width);
        _shares = weights.Vector(prefix + "words.layer_weights", -1);
        _layers = [.. Enumerable.Range(0, _shares.Length).Select(layer => new EncoderLayer(weights, arithmetic, $"{prefix}encoder.layer.{layer}.", Width))];
    }

    /// <summary>The length of a word vector.</summary>
    public int Width { get; }

    /// <summary>The most pieces that can be read at once.</summary>
    public int Positions { get; }

    /// <summary>
    /// Writes the word vectors, words x <see cref="Width"/> with the given stride: the weighted sum of the layers' outputs, the mean over the pieces of each word.
    /// </summary>
    public void Encode(PieceBatch batch, EncoderScratch scratch, float* words, int stride)
    {
        var rows = Embed(batch, scratch);
        var total = scratch.Total.ReserveRows(batch.Pieces, Width);
        var length = batch.Pieces * Width;
        new Span<float>(total, length).Clear();
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            _layers[layer].Apply(rows, batch, scratch);
            Elementwise.AddScaled(total, rows, _shares[layer], length);
        }

        for (var word = 0; word < batch.Words; word++)
        {
            Elementwise.Mean(total + (nint)batch.WordStarts[word] * Width, Width, batch.WordLengths[word], Width, words + (nint)word * stride);
        }
    }

    private float* Embed(PieceBatch batch, EncoderScratch scratch)
    {
        var rows = scratch.Rows.ReserveRows(batch.Pieces, Width);
        foreach (var stretch in batch.Stretches)
        {
            for (var piece = 0; piece < stretch.Pieces; piece++)
            {
                var row = rows + (nint)(stretch.FirstPiece + piece) * Width;
                _words.Read(batch.Ids[stretch.FirstPiece + piece], row);
                var vector = new Span<float>(row, Width);
                TensorPrimitives.Add(vector, new ReadOnlySpan<float>(_positions.Pointer + (nint)piece * Width, Width), vector);
            }
        }

        _norm.AddAndNormalize(rows, null, batch.Pieces);
        return rows;
    }
}
