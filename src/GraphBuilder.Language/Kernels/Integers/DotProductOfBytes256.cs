using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>Four integers of one byte at once: <c>vpdpbusd</c> of AVX-VNNI.</summary>
internal readonly struct DotProductOfBytes256 : IDotProduct256
{
    public static string Name => "vpdpbusd, 256 bits";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> sum, Vector256<int> row, Vector256<int> weights) =>
        AvxVnni.MultiplyWideningAndAdd(sum, row.AsByte(), weights.AsSByte());
}
