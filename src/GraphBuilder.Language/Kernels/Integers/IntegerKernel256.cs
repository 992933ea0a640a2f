using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>Blocks of 6 rows and 16 columns, held in 12 registers of 256 bits.</summary>
internal sealed unsafe class IntegerKernel256<TDotProduct>(int elementBytes) : IntegerKernel
    where TDotProduct : struct, IDotProduct256
{
    public override string Name => TDotProduct.Name;

    public override int PanelWidth => 16;

    public override int ElementBytes => elementBytes;

    protected override int BlockRows => 6;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void MultiplyBlock(byte* a, nint aStride, byte* b, nint groups, int* c, nint cStride)
    {
        var c00 = Vector256<int>.Zero;
        var c01 = Vector256<int>.Zero;
        var c10 = Vector256<int>.Zero;
        var c11 = Vector256<int>.Zero;
        var c20 = Vector256<int>.Zero;
        var c21 = Vector256<int>.Zero;
        var c30 = Vector256<int>.Zero;
        var c31 = Vector256<int>.Zero;
        var c40 = Vector256<int>.Zero;
        var c41 = Vector256<int>.Zero;
        var c50 = Vector256<int>.Zero;
        var c51 = Vector256<int>.Zero;
        var a3 = a + 3 * aStride;
        for (nint k = 0; k < groups; k++)
        {
            var b0 = Vector256.Load((int*)b);
            var b1 = Vector256.Load((int*)b + 8);
            var x0 = Vector256.Create(*(int*)a);
            c00 = TDotProduct.Add(c00, x0, b0);
            c01 = TDotProduct.Add(c01, x0, b1);
            var x1 = Vector256.Create(*(int*)(a + aStride));
            c10 = TDotProduct.Add(c10, x1, b0);
            c11 = TDotProduct.Add(c11, x1, b1);
            var x2 = Vector256.Create(*(int*)(a + 2 * aStride));
            c20 = TDotProduct.Add(c20, x2, b0);
            c21 = TDotProduct.Add(c21, x2, b1);
            var x3 = Vector256.Create(*(int*)a3);
            c30 = TDotProduct.Add(c30, x3, b0);
            c31 = TDotProduct.Add(c31, x3, b1);
            var x4 = Vector256.Create(*(int*)(a3 + aStride));
            c40 = TDotProduct.Add(c40, x4, b0);
            c41 = TDotProduct.Add(c41, x4, b1);
            var x5 = Vector256.Create(*(int*)(a3 + 2 * aStride));
            c50 = TDotProduct.Add(c50, x5, b0);
            c51 = TDotProduct.Add(c51, x5, b1);
            a += GroupBytes;
            a3 += GroupBytes;
            b += 16 * GroupBytes;
        }

        c00.Store(c);
        c01.Store(c + 8);
        c += cStride;
        c10.Store(c);
        c11.Store(c + 8);
        c += cStride;
        c20.Store(c);
        c21.Store(c + 8);
        c += cStride;
        c30.Store(c);
        c31.Store(c + 8);
        c += cStride;
        c40.Store(c);
        c41.Store(c + 8);
        c += cStride;
        c50.Store(c);
        c51.Store(c + 8);
    }
}
