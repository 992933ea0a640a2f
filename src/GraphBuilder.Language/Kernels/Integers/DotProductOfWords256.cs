using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>Two integers of two bytes at once: <c>vpdpwssd</c> of AVX-VNNI.</summary>
internal readonly struct DotProductOfWords256 : IDotProduct256
{
    public static string Name => "vpdpwssd, 256 bits";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> sum, Vector256<int> row, Vector256<int> weights) =>
        AvxVnni.MultiplyWideningAndAdd(sum, row.AsInt16(), weights.AsInt16());
}
