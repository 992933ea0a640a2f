using GraphBuilder.Language.Kernels.Integers;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Kernels;

/// <summary>The kernels that a model computes with.</summary>
internal sealed class Arithmetic
{
    private readonly (IntegerKernel Kernel, Quantization Quantization)? _integers, _fine;

    /// <summary>Single precision throughout.</summary>
    public Arithmetic(MatrixKernel floats) => Floats = floats;

    /// <summary>Integers in the large products, single precision elsewhere.</summary>
    /// <param name="floats">The kernel of single precision.</param>
    /// <param name="bytes">The kernel of the encoders and the tagger where integers of 8 bits are wanted there.</param>
    /// <param name="words">The kernel of the rest.</param>
    public Arithmetic(MatrixKernel floats, IntegerKernel? bytes, IntegerKernel words)
    {
        Floats = floats;
        _fine = (words, Quantization.Int16);
        _integers = bytes is null ? _fine : (bytes, Quantization.Int8);
    }

    /// <summary>The kernel of single precision, which attention uses whatever the weights are.</summary>
    public MatrixKernel Floats { get; }

    /// <summary>The kernels' names, for people.</summary>
    public string Name => _integers?.Kernel.Name ?? $"float32, {Floats.VectorBits} bits";

    /// <summary>What the encoders are computed in.</summary>
    public Precision Precision => _integers is not { } integers ? Precision.Float32 : integers.Quantization == Quantization.Int8 ? Precision.Int8 : Precision.Int16;

    /// <summary>The quickest kernels for a precision with vectors of this many bits, or of the processor's own where that is 0.</summary>
    public static Arithmetic Of(Precision precision, int vectorBits)
    {
        var floats = vectorBits == 0 ? MatrixKernel.Best : MatrixKernel.OfWidth(vectorBits);
        return precision switch
        {
            Precision.Float32 => new Arithmetic(floats),
            Precision.Automatic when !IntegerKernel.IsQuick => new Arithmetic(floats),
            Precision.Int8 => new Arithmetic(floats, IntegerKernel.Best(Precision.Int8, floats.VectorBits), IntegerKernel.Best(Precision.Int16, floats.VectorBits)),
            _ => new Arithmetic(floats, null, IntegerKernel.Best(Precision.Int16, floats.VectorBits)),
        };
    }

    /// <summary>Packs a large layer's weights, outputs x inputs, and bias (null for zeros).</summary>
    public PackedMatrix Pack(Matrix weight, float[]? bias) => Pack(_integers, weight, bias);

    /// <summary>Packs the weights of a layer that costs less and decides more: never in integers of 8 bits.</summary>
    public PackedMatrix PackFine(Matrix weight, float[]? bias) => Pack(_fine, weight, bias);

    /// <summary>Packs the weights of a layer that costs next to nothing, in single precision always.</summary>
    public PackedMatrix PackExact(Matrix weight, float[]? bias) => new FloatMatrix(Floats, weight, bias);

    /// <summary>The layer of this name from the weights, with this many outputs and inputs, where -1 stands for any number.</summary>
    public PackedMatrix Load(WeightSet weights, string name, int outputs, int inputs)
    {
        var (weight, bias) = weights.Linear(name, outputs, inputs);
        return Pack(weight, bias);
    }

    /// <inheritdoc cref="PackFine" />
    public PackedMatrix LoadFine(WeightSet weights, string name, int outputs, int inputs)
    {
        var (weight, bias) = weights.Linear(name, outputs, inputs);
        return PackFine(weight, bias);
    }

    /// <inheritdoc cref="PackExact" />
    public PackedMatrix LoadExact(WeightSet weights, string name, int outputs, int inputs)
    {
        var (weight, bias) = weights.Linear(name, outputs, inputs);
        return PackExact(weight, bias);
    }

    private PackedMatrix Pack((IntegerKernel Kernel, Quantization Quantization)? integers, Matrix weight, float[]? bias) =>
        integers is var (kernel, quantization) ? new IntegerMatrix(kernel, quantization, weight, bias) : PackExact(weight, bias);
}
