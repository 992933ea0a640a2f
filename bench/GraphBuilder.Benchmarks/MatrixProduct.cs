using BenchmarkDotNet.Attributes;
using GraphBuilder.Language;
using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Benchmarks;

/// <summary>The matrix product that the encoders do most: pieces x 384 by 384 x 1536.</summary>
public unsafe class MatrixProduct
{
    public const int Rows = 252, Depth = 384, Columns = 1536;

    /// <summary>Floating-point operations of one product.</summary>
    public const double Operations = 2.0 * Rows * Depth * Columns;

    private FloatBuffer _x = null!, _y = null!;
    private PackedMatrix _matrix = null!;

    [Params(512, 256, 128)]
    public int VectorBits { get; set; }

    [Params(Precision.Float32, Precision.Int16, Precision.Int8)]
    public Precision Precision { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        _x = new FloatBuffer(Rows * Depth);
        _y = new FloatBuffer(Rows * Columns);
        foreach (ref var value in _x.Span)
        {
            value = random.NextSingle() - 0.5f;
        }

        var weight = new float[Columns * Depth];
        foreach (ref var value in weight.AsSpan())
        {
            value = random.NextSingle() - 0.5f;
        }

        _matrix = Arithmetic.Of(Precision, VectorBits).Pack(new Matrix(Columns, Depth, weight), null);
    }

    [Benchmark]
    public void Multiply() => _matrix.Multiply(_x.Pointer, Depth, Rows, _y.Pointer, Columns);
}
