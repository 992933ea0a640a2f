using GraphBuilder.Language.Kernels;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Encoders;

/// <summary>Layer normalization with its learned scale and shift.</summary>
internal sealed unsafe class Normalization
{
    private readonly FloatBuffer _weight, _bias;

    public Normalization(WeightSet weights, string name, int width)
    {
        _weight = FloatBuffer.Of(weights.Vector(name + ".weight", width));
        _bias = FloatBuffer.Of(weights.Vector(name + ".bias", width));
    }

    /// <summary>x = norm(x + added), row by row; <paramref name="added"/> may be null.</summary>
    public void AddAndNormalize(float* x, float* added, int rows) =>
        Elementwise.AddAndNormalize(x, added, rows, _weight.Length, _weight.Pointer, _bias.Pointer);
}
