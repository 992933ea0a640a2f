using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using GraphBuilder.Language.Kernels.MachineCode;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>
/// The product of rows and a panel of weights in integers, as <see cref="MatrixKernel"/> is in single precision. The depth is cut into groups of four bytes (four integers of
/// one byte or two of two), since that is what processors multiply and add at once; all kernels give the same sums.
/// </summary>
internal abstract unsafe class IntegerKernel
{
    /// <summary>Bytes of a group of the depth, in the rows and in the weights of one column.</summary>
    public const int GroupBytes = 4;

    /// <summary>Whether this processor multiplies integers more quickly than it does floats.</summary>
    public static bool IsQuick => Avx2.IsSupported;

    /// <summary>What the kernel is, for people.</summary>
    public abstract string Name { get; }

    /// <summary>Columns of a panel.</summary>
    public abstract int PanelWidth { get; }

    /// <summary>Bytes of an integer: 1 (rows unsigned, weights signed) or 2 (both signed).</summary>
    public abstract int ElementBytes { get; }

    /// <summary>Integers of a group.</summary>
    public int GroupLength => GroupBytes / ElementBytes;

    /// <summary>Rows of a block; a divisor of <see cref="MatrixKernel.RowGroup"/>.</summary>
    protected abstract int BlockRows { get; }

    /// <summary>The quickest kernel that this processor runs with vectors of at most so many bits.</summary>
    public static IntegerKernel Best(Precision precision, int mostBits) => Runnable(precision).First(kernel => kernel.Bits <= mostBits).Kernel;

    /// <summary>All kernels that this processor runs at full speed, the quickest first, with the width of their vectors in bits.</summary>
    public static IEnumerable<(int Bits, IntegerKernel Kernel)> Runnable(Precision precision)
    {
        var bytes = precision == Precision.Int8;
        if (MachineKernel.TryMake(bytes) is { } emitted)
        {
            yield return (512, emitted);
        }

        if (AvxVnni.IsSupported)
        {
            yield return (256, bytes ? new IntegerKernel256<DotProductOfBytes256>(1) : new IntegerKernel256<DotProductOfWords256>(2));
        }

        if (Avx512BW.IsSupported && Vector512.IsHardwareAccelerated)
        {
            yield return (512, new IntegerKernel512());
        }

        if (Avx2.IsSupported)
        {
            yield return (256, new IntegerKernel256<MultiplyAndAdd256>(2));
        }

        yield return (128, new IntegerKernel128());
    }

    /// <summary>
    /// C = A B for one panel of B, rows x <see cref="PanelWidth"/>. Rows up to the next whole block are read and written too.
    /// </summary>
    /// <param name="a">Rows of groups.</param>
    /// <param name="aStride">The distance between them in bytes.</param>
    /// <param name="rows">Their number.</param>
    /// <param name="b">The panel: groups x columns.</param>
    /// <param name="groups">The depth in groups.</param>
    /// <param name="c">Receives the sums, row-major.</param>
    /// <param name="cStride">The distance between its rows in elements.</param>
    public void Multiply(byte* a, int aStride, int rows, byte* b, int groups, int* c, int cStride)
    {
        var block = BlockRows;
        for (var row = 0; row < rows; row += block)
        {
            MultiplyBlock(a + (nint)row * aStride, aStride, b, groups, c + (nint)row * cStride, cStride);
        }
    }

    protected abstract void MultiplyBlock(byte* a, nint aStride, byte* b, nint groups, int* c, nint cStride);
}
