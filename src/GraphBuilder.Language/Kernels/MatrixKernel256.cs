using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Kernels;

/// <summary>Blocks of 6 rows and 16 columns, held in 12 registers of 256 bits.</summary>
internal sealed unsafe class MatrixKernel256 : MatrixKernel
{
    public override int VectorBits => 256;

    public override int PanelWidth => 16;

    protected override int BlockRows => 6;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void MultiplyBlock(float* a, nint aStride, float* b, nint bStride, int depth, float* c, nint cStride, float* bias)
    {
        var bias0 = bias is null ? Vector256<float>.Zero : Vector256.Load(bias);
        var bias1 = bias is null ? Vector256<float>.Zero : Vector256.Load(bias + 8);
        var c00 = bias0;
        var c01 = bias1;
        var c10 = bias0;
        var c11 = bias1;
        var c20 = bias0;
        var c21 = bias1;
        var c30 = bias0;
        var c31 = bias1;
        var c40 = bias0;
        var c41 = bias1;
        var c50 = bias0;
        var c51 = bias1;
        var a3 = a + 3 * aStride;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector256.Load(b);
            var b1 = Vector256.Load(b + 8);
            var x0 = Vector256.Create(*a);
            c00 = Vector256.FusedMultiplyAdd(x0, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x0, b1, c01);
            var x1 = Vector256.Create(a[aStride]);
            c10 = Vector256.FusedMultiplyAdd(x1, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x1, b1, c11);
            var x2 = Vector256.Create(a[2 * aStride]);
            c20 = Vector256.FusedMultiplyAdd(x2, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x2, b1, c21);
            var x3 = Vector256.Create(*a3);
            c30 = Vector256.FusedMultiplyAdd(x3, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x3, b1, c31);
            var x4 = Vector256.Create(a3[aStride]);
            c40 = Vector256.FusedMultiplyAdd(x4, b0, c40);
            c41 = Vector256.FusedMultiplyAdd(x4, b1, c41);
            var x5 = Vector256.Create(a3[2 * aStride]);
            c50 = Vector256.FusedMultiplyAdd(x5, b0, c50);
            c51 = Vector256.FusedMultiplyAdd(x5, b1, c51);
            a++;
            a3++;
            b += bStride;
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
