using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Kernels;

/// <summary>
/// The product of a row-major matrix and a panel of another: the one place where the arithmetic of the model happens. A kernel holds a block of the
/// result in registers and runs once over the depth, after Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication"
/// (ACM TOMS 34(3), 2008). Every row is summed in the same order wherever it stands, so that a row's result does not depend on its neighbours.
/// </summary>
internal abstract unsafe class MatrixKernel
{
    /// <summary>Rows are handled in groups; every matrix that is multiplied must have room for a multiple of this many.</summary>
    public const int RowGroup = 12;

    /// <summary>The widest kernel that this processor runs at full speed.</summary>
    public static MatrixKernel Best { get; } =
        Vector512.IsHardwareAccelerated ? new MatrixKernel512() : Vector256.IsHardwareAccelerated ? new MatrixKernel256() : new MatrixKernel128();

    /// <summary>Bits of the vectors in use: 512, 256 or 128.</summary>
    public abstract int VectorBits { get; }

    /// <summary>Columns of a panel.</summary>
    public abstract int PanelWidth { get; }

    /// <summary>Rows of a block; a divisor of <see cref="RowGroup"/>.</summary>
    protected abstract int BlockRows { get; }

    /// <summary>The kernel for vectors of the given width; any processor runs any of them, the wider ones more slowly where it must emulate them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is not 128, 256 or 512.</exception>
    public static MatrixKernel OfWidth(int bits) => bits switch
    {
        512 => new MatrixKernel512(),
        256 => new MatrixKernel256(),
        128 => new MatrixKernel128(),
        _ => throw new ArgumentOutOfRangeException(nameof(bits), bits, "vectors are 128, 256 or 512 bits wide"),
    };

    /// <summary>Rounds a count of rows up to whole groups.</summary>
    public static int PaddedRows(int rows) => (rows + RowGroup - 1) / RowGroup * RowGroup;

    /// <summary>Rounds a count of columns up to whole panels of the widest kernel.</summary>
    public static int PaddedColumns(int columns) => (columns + 31) / 32 * 32;

    /// <summary>
    /// C = A B + bias for one panel of B: <paramref name="rows"/> x <see cref="PanelWidth"/>. A is rows x depth and C rows x panel, both row-major with the given
    /// strides (in elements); B is depth x panel. Rows up to the next whole block are read and written too.
    /// </summary>
    public void Multiply(float* a, int aStride, int rows, float* b, int bStride, int depth, float* c, int cStride, float* bias)
    {
        var block = BlockRows;
        for (var row = 0; row < rows; row += block)
        {
            MultiplyBlock(a + (nint)row * aStride, aStride, b, bStride, depth, c + (nint)row * cStride, cStride, bias);
        }
    }

    /// <summary>Makes a panel of rows that are to be multiplied as columns.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="stride">The distance between them.</param>
    /// <param name="count">Their number, at most <see cref="PanelWidth"/>.</param>
    /// <param name="depth">Their length.</param>
    /// <param name="panel">Receives depth x <see cref="PanelWidth"/>.</param>
    public void PackColumns(float* rows, int stride, int count, int depth, float* panel)
    {
        var width = PanelWidth;
        for (var column = 0; column < count; column++, rows += stride)
        {
            for (var k = 0; k < depth; k++)
            {
                panel[k * width + column] = rows[k];
            }
        }
    }

    protected abstract void MultiplyBlock(float* a, nint aStride, float* b, nint bStride, int depth, float* c, nint cStride, float* bias);
}
