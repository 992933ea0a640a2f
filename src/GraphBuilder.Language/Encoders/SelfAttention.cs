using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Encoders;

/// <summary>Scaled dot-product attention with twelve heads, within each stretch.</summary>
internal sealed unsafe class SelfAttention
{
    // The number of heads cannot be read from the weights: it is part of the model's definition.
    private const int Heads = 12;

    private readonly MatrixKernel _kernel;
    private readonly PackedMatrix _projection;
    private readonly int _width, _headWidth;

    public SelfAttention(WeightSet weights, Arithmetic arithmetic, string prefix, int width)
    {
        _kernel = arithmetic.Floats;
        _width = width;
        _headWidth = width / Heads;
        if (_headWidth * Heads != width || _headWidth % 32 != 0)
        {
            throw new LanguageModelException($"an encoder {width} wide cannot be split into {Heads} heads of a multiple of 32: the weights are of a model this program does not know");
        }

        var (query, queryBias) = weights.Linear(prefix + "query", width, width);
        var (key, keyBias) = weights.Linear(prefix + "key", width, width);
        var (value, valueBias) = weights.Linear(prefix + "value", width, width);
        _projection = arithmetic.Pack(Matrix.Stack(query, key, value), [.. queryBias, .. keyBias, .. valueBias]);
    }

    /// <summary>The heads' outputs side by side: pieces x width.</summary>
    public float* Apply(float* rows, PieceBatch batch, EncoderScratch scratch)
    {
        var stride = _projection.OutputStride;
        var projected = scratch.Projected.ReserveRows(batch.Pieces, stride);
        _projection.Multiply(rows, _width, batch.Pieces, projected, stride);
        var context = scratch.Context.ReserveRows(batch.Pieces, _width);

        // In order: the spare rows that a stretch writes after its last are those that the next one overwrites.
        foreach (var stretch in batch.Stretches)
        {
            for (var head = 0; head < Heads; head++)
            {
                Attend(projected + (nint)stretch.FirstPiece * stride + head * _headWidth, stride, stretch.Pieces,
                    context + (nint)stretch.FirstPiece * _width + head * _headWidth, scratch);
            }
        }

        return context;
    }

    private void Attend(float* query, int stride, int pieces, float* context, EncoderScratch scratch)
    {
        float* key = query + _width, value = query + 2 * _width;
        var padded = MatrixKernel.PaddedColumns(pieces);
        var keys = scratch.Keys.Reserve(padded * _headWidth);
        var scores = scratch.Attention.ReserveRows(pieces, padded);
        var panel = _kernel.PanelWidth;
        for (var first = 0; first < pieces; first += panel)
        {
            var packed = keys + (nint)first * _headWidth;
            _kernel.PackColumns(key + (nint)first * stride, stride, Math.Min(panel, pieces - first), _headWidth, packed);
            _kernel.Multiply(query, stride, pieces, packed, panel, _headWidth, scores + first, padded, null);
        }

        var scale = 1 / MathF.Sqrt(_headWidth);
        for (var row = 0; row < pieces; row++)
        {
            Elementwise.Softmax(scores + (nint)row * padded, pieces, padded, scale);
        }

        for (var column = 0; column < _headWidth; column += panel)
        {
            _kernel.Multiply(scores, padded, pieces, value + column, stride, pieces, context + column, _width, null);
        }
    }
}
