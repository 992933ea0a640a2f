using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Kernels;

/// <summary>Blocks of 4 rows and 8 columns, held in 8 registers of 128 bits.</summary>
internal sealed unsafe class MatrixKernel128 : MatrixKernel
{
    public override int VectorBits => 128;

    public override int PanelWidth => 8;

    protected override int BlockRows => 4;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void MultiplyBlock(float* a, nint aStride, float* b, nint bStride, int depth, float* c, nint cStride, float* bias)
    {
        var bias0 = bias is null ? Vector128<float>.Zero : Vector128.Load(bias);
        var bias1 = bias is null ? Vector128<float>.Zero : Vector128.Load(bias + 4);
        var c00 = bias0;
        var c01 = bias1;
        var c10 = bias0;
        var c11 = bias1;
        var c20 = bias0;
        var c21 = bias1;
        var c30 = bias0;
        var c31 = bias1;
        var a2 = a + 2 * aStride;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector128.Load(b);
            var b1 = Vector128.Load(b + 4);
            var x0 = Vector128.Create(*a);
            c00 = Vector128.MultiplyAddEstimate(x0, b0, c00);
            c01 = Vector128.MultiplyAddEstimate(x0, b1, c01);
            var x1 = Vector128.Create(a[aStride]);
            c10 = Vector128.MultiplyAddEstimate(x1, b0, c10);
            c11 = Vector128.MultiplyAddEstimate(x1, b1, c11);
            var x2 = Vector128.Create(*a2);
            c20 = Vector128.MultiplyAddEstimate(x2, b0, c20);
            c21 = Vector128.MultiplyAddEstimate(x2, b1, c21);
            var x3 = Vector128.Create(a2[aStride]);
            c30 = Vector128.MultiplyAddEstimate(x3, b0, c30);
            c31 = Vector128.MultiplyAddEstimate(x3, b1, c31);
            a++;
            a2++;
            b += bStride;
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
}
