using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Encoders;

/// <summary>One layer of a transformer encoder: attention, then a feed-forward network, each added to its input and normalised (BERT's order).</summary>
internal sealed unsafe class EncoderLayer
{
    private readonly SelfAttention _attention;
    private readonly PackedMatrix _attentionOutput, _feedForwardIn, _feedForwardOut;
    private readonly Normalization _attentionNorm, _feedForwardNorm;
    private readonly int _width;

    public EncoderLayer(WeightSet weights, Arithmetic arithmetic, string prefix, int width)
    {
        _width = width;
        _attention = new SelfAttention(weights, arithmetic, prefix + "attention.", width);
        _attentionOutput = arithmetic.Load(weights, prefix + "attention.output", width, width);
        _attentionNorm = new Normalization(weights, prefix + "attention.norm", width);
        _feedForwardIn = arithmetic.Load(weights, prefix + "feedforward.in", -1, width);
        _feedForwardOut = arithmetic.Load(weights, prefix + "feedforward.out", width, _feedForwardIn.Outputs);
        _feedForwardNorm = new Normalization(weights, prefix + "feedforward.norm", width);
    }

    /// <summary>Replaces the rows (pieces x width) by the layer's output.</summary>
    public void Apply(float* rows, PieceBatch batch, EncoderScratch scratch)
    {
        var count = batch.Pieces;
        var mixed = scratch.Mixed.ReserveRows(count, _width);
        _attentionOutput.Multiply(_attention.Apply(rows, batch, scratch), _width, count, mixed, _width);
        _attentionNorm.AddAndNormalize(rows, mixed, count);

        var inner = _feedForwardIn.OutputStride;
        var hidden = scratch.Hidden.ReserveRows(Math.Min(count, PackedMatrix.RowsAtOnce), inner);

        // The rows between the two products stay in the cache.
        for (var row = 0; row < count; row += PackedMatrix.RowsAtOnce)
        {
            var part = Math.Min(PackedMatrix.RowsAtOnce, count - row);
            _feedForwardIn.Multiply(rows + (nint)row * _width, _width, part, hidden, inner, Activation.Gelu);
            _feedForwardOut.Multiply(hidden, inner, part, mixed + (nint)row * _width, _width);
        }

        _feedForwardNorm.AddAndNormalize(rows, mixed, count);
    }
}
