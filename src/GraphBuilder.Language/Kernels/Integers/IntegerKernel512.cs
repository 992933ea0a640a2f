using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>Blocks of 12 rows and 32 columns, held in 24 registers of 512 bits; two integers of two bytes are multiplied, then added: <c>vpmaddwd</c> of AVX-512.</summary>
internal sealed unsafe class IntegerKernel512 : IntegerKernel
{
    public override string Name => "vpmaddwd, 512 bits";

    public override int PanelWidth => 32;

    public override int ElementBytes => 2;

    protected override int BlockRows => 12;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void MultiplyBlock(byte* a, nint aStride, byte* b, nint groups, int* c, nint cStride)
    {
        var c00 = Vector512<int>.Zero;
        var c01 = Vector512<int>.Zero;
        var c10 = Vector512<int>.Zero;
        var c11 = Vector512<int>.Zero;
        var c20 = Vector512<int>.Zero;
        var c21 = Vector512<int>.Zero;
        var c30 = Vector512<int>.Zero;
        var c31 = Vector512<int>.Zero;
        var c40 = Vector512<int>.Zero;
        var c41 = Vector512<int>.Zero;
        var c50 = Vector512<int>.Zero;
        var c51 = Vector512<int>.Zero;
        var c60 = Vector512<int>.Zero;
        var c61 = Vector512<int>.Zero;
        var c70 = Vector512<int>.Zero;
        var c71 = Vector512<int>.Zero;
        var c80 = Vector512<int>.Zero;
        var c81 = Vector512<int>.Zero;
        var c90 = Vector512<int>.Zero;
        var c91 = Vector512<int>.Zero;
        var cA0 = Vector512<int>.Zero;
        var cA1 = Vector512<int>.Zero;
        var cB0 = Vector512<int>.Zero;
        var cB1 = Vector512<int>.Zero;
        var a3 = a + 3 * aStride;
        var a6 = a + 6 * aStride;
        var a9 = a + 9 * aStride;
        for (nint k = 0; k < groups; k++)
        {
            var b0 = Vector512.Load((int*)b);
            var b1 = Vector512.Load((int*)b + 16);
            var x0 = Vector512.Create(*(int*)a);
            c00 = Add(c00, x0, b0);
            c01 = Add(c01, x0, b1);
            var x1 = Vector512.Create(*(int*)(a + aStride));
            c10 = Add(c10, x1, b0);
            c11 = Add(c11, x1, b1);
            var x2 = Vector512.Create(*(int*)(a + 2 * aStride));
            c20 = Add(c20, x2, b0);
            c21 = Add(c21, x2, b1);
            var x3 = Vector512.Create(*(int*)a3);
            c30 = Add(c30, x3, b0);
            c31 = Add(c31, x3, b1);
            var x4 = Vector512.Create(*(int*)(a3 + aStride));
            c40 = Add(c40, x4, b0);
            c41 = Add(c41, x4, b1);
            var x5 = Vector512.Create(*(int*)(a3 + 2 * aStride));
            c50 = Add(c50, x5, b0);
            c51 = Add(c51, x5, b1);
            var x6 = Vector512.Create(*(int*)a6);
            c60 = Add(c60, x6, b0);
            c61 = Add(c61, x6, b1);
            var x7 = Vector512.Create(*(int*)(a6 + aStride));
            c70 = Add(c70, x7, b0);
            c71 = Add(c71, x7, b1);
            var x8 = Vector512.Create(*(int*)(a6 + 2 * aStride));
            c80 = Add(c80, x8, b0);
            c81 = Add(c81, x8, b1);
            var x9 = Vector512.Create(*(int*)a9);
            c90 = Add(c90, x9, b0);
            c91 = Add(c91, x9, b1);
            var xA = Vector512.Create(*(int*)(a9 + aStride));
            cA0 = Add(cA0, xA, b0);
            cA1 = Add(cA1, xA, b1);
            var xB = Vector512.Create(*(int*)(a9 + 2 * aStride));
            cB0 = Add(cB0, xB, b0);
            cB1 = Add(cB1, xB, b1);
            a += GroupBytes;
            a3 += GroupBytes;
            a6 += GroupBytes;
            a9 += GroupBytes;
            b += 32 * GroupBytes;
        }

        c00.Store(c);
        c01.Store(c + 16);
        c += cStride;
        c10.Store(c);
        c11.Store(c + 16);
        c += cStride;
        c20.Store(c);
        c21.Store(c + 16);
        c += cStride;
        c30.Store(c);
        c31.Store(c + 16);
        c += cStride;
        c40.Store(c);
        c41.Store(c + 16);
        c += cStride;
        c50.Store(c);
        c51.Store(c + 16);
        c += cStride;
        c60.Store(c);
        c61.Store(c + 16);
        c += cStride;
        c70.Store(c);
        c71.Store(c + 16);
        c += cStride;
        c80.Store(c);
        c81.Store(c + 16);
        c += cStride;
        c90.Store(c);
        c91.Store(c + 16);
        c += cStride;
        cA0.Store(c);
        cA1.Store(c + 16);
        c += cStride;
        cB0.Store(c);
        cB1.Store(c + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Add(Vector512<int> sum, Vector512<int> row, Vector512<int> weights) =>
        sum + Avx512BW.MultiplyAddAdjacent(row.AsInt16(), weights.AsInt16());
}
