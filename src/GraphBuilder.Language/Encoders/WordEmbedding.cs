using System.Numerics.Tensors;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Encoders;

/// <summary>The vectors of the word pieces, which both encoders share. Kept as float16: the greatest part of the model, of which a text needs few rows.</summary>
internal sealed unsafe class WordEmbedding
{
    private readonly Half[] _values;

    public WordEmbedding(WeightSet weights, string name)
    {
        var shape = weights.Shape(name);
        Width = shape[^1];
        Pieces = shape[0];
        _values = weights.HalfMatrix(name, Width);
    }

    public int Width { get; }

    public int Pieces { get; }

    public void Read(int piece, float* target) =>
        TensorPrimitives.ConvertToSingle(_values.AsSpan(piece * Width, Width), new Span<float>(target, Width));
}
