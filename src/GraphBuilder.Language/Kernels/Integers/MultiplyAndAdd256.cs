using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>Two integers of two bytes, multiplied and then added: <c>vpmaddwd</c> of AVX2.</summary>
internal readonly struct MultiplyAndAdd256 : IDotProduct256
{
    public static string Name => "vpmaddwd, 256 bits";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Add(Vector256<int> sum, Vector256<int> row, Vector256<int> weights) =>
        sum + Avx2.MultiplyAddAdjacent(row.AsInt16(), weights.AsInt16());
}
