using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>Blocks of 4 rows and 8 columns, held in 8 registers of 128 bits. Runs on every processor.</summary>
internal sealed unsafe class IntegerKernel128 : IntegerKernel
{
    public override string Name => "pmaddwd, 128 bits";

    public override int PanelWidth => 8;

    public override int ElementBytes => 2;

    protected override int BlockRows => 4;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void MultiplyBlock(byte* a, nint aStride, byte* b, nint groups, int* c, nint cStride)
    {
        var c00 = Vector128<int>.Zero;
        var c01 = Vector128<int>.Zero;
        var c10 = Vector128<int>.Zero;
        var c11 = Vector128<int>.Zero;
        var c20 = Vector128<int>.Zero;
        var c21 = Vector128<int>.Zero;
        var c30 = Vector128<int>.Zero;
        var c31 = Vector128<int>.Zero;
        var a2 = a + 2 * aStride;
        for (nint k = 0; k < groups; k++)
        {
            var b0 = Vector128.Load((int*)b);
            var b1 = Vector128.Load((int*)b + 4);
            var x0 = Vector128.Create(*(int*)a);
            c00 = Add(c00, x0, b0);
            c01 = Add(c01, x0, b1);
            var x1 = Vector128.Create(*(int*)(a + aStride));
            c10 = Add(c10, x1, b0);
            c11 = Add(c11, x1, b1);
            var x2 = Vector128.Create(*(int*)a2);
            c20 = Add(c20, x2, b0);
            c21 = Add(c21, x2, b1);
            var x3 = Vector128.Create(*(int*)(a2 + aStride));
            c30 = Add(c30, x3, b0);
            c31 = Add(c31, x3, b1);
            a += GroupBytes;
            a2 += GroupBytes;
            b += 8 * GroupBytes;
        }

        c00.Store(c);
        c01.Store(c + 4);
        c += cStride;
        c10.Store(c);
        c11.Store(c + 4);
        c += cStride;
        c20.Store(c);
        c21.Store(c + 4);
        c += cStride;
        c30.Store(c);
        c31.Store(c + 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Add(Vector128<int> sum, Vector128<int> row, Vector128<int> weights) => Sse2.IsSupported
        ? sum + Sse2.MultiplyAddAdjacent(row.AsInt16(), weights.AsInt16())
        : sum + ((row << 16) >> 16) * ((weights << 16) >> 16) + (row >> 16) * (weights >> 16);
}
