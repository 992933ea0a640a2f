using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Kernels;

/// <summary>Blocks of 12 rows and 32 columns, held in 24 registers of 512 bits.</summary>
internal sealed unsafe class MatrixKernel512 : MatrixKernel
{
    public override int VectorBits => 512;

    public override int PanelWidth => 32;

    protected override int BlockRows => 12;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void MultiplyBlock(float* a, nint aStride, float* b, nint bStride, int depth, float* c, nint cStride, float* bias)
    {
        var bias0 = bias is null ? Vector512<float>.Zero : Vector512.Load(bias);
        var bias1 = bias is null ? Vector512<float>.Zero : Vector512.Load(bias + 16);
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
        var c60 = bias0;
        var c61 = bias1;
        var c70 = bias0;
        var c71 = bias1;
        var c80 = bias0;
        var c81 = bias1;
        var c90 = bias0;
        var c91 = bias1;
        var cA0 = bias0;
        var cA1 = bias1;
        var cB0 = bias0;
        var cB1 = bias1;
        var a3 = a + 3 * aStride;
        var a6 = a + 6 * aStride;
        var a9 = a + 9 * aStride;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x0 = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x0, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x0, b1, c01);
            var x1 = Vector512.Create(a[aStride]);
            c10 = Vector512.FusedMultiplyAdd(x1, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x1, b1, c11);
            var x2 = Vector512.Create(a[2 * aStride]);
            c20 = Vector512.FusedMultiplyAdd(x2, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x2, b1, c21);
            var x3 = Vector512.Create(*a3);
            c30 = Vector512.FusedMultiplyAdd(x3, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x3, b1, c31);
            var x4 = Vector512.Create(a3[aStride]);
            c40 = Vector512.FusedMultiplyAdd(x4, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x4, b1, c41);
            var x5 = Vector512.Create(a3[2 * aStride]);
            c50 = Vector512.FusedMultiplyAdd(x5, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x5, b1, c51);
            var x6 = Vector512.Create(*a6);
            c60 = Vector512.FusedMultiplyAdd(x6, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(x6, b1, c61);
            var x7 = Vector512.Create(a6[aStride]);
            c70 = Vector512.FusedMultiplyAdd(x7, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(x7, b1, c71);
            var x8 = Vector512.Create(a6[2 * aStride]);
            c80 = Vector512.FusedMultiplyAdd(x8, b0, c80);
            c81 = Vector512.FusedMultiplyAdd(x8, b1, c81);
            var x9 = Vector512.Create(*a9);
            c90 = Vector512.FusedMultiplyAdd(x9, b0, c90);
            c91 = Vector512.FusedMultiplyAdd(x9, b1, c91);
            var xA = Vector512.Create(a9[aStride]);
            cA0 = Vector512.FusedMultiplyAdd(xA, b0, cA0);
            cA1 = Vector512.FusedMultiplyAdd(xA, b1, cA1);
            var xB = Vector512.Create(a9[2 * aStride]);
            cB0 = Vector512.FusedMultiplyAdd(xB, b0, cB0);
            cB1 = Vector512.FusedMultiplyAdd(xB, b1, cB1);
            a++;
            a3++;
            a6++;
            a9++;
            b += bStride;
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
}
