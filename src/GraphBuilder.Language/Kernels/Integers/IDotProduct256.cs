using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Kernels.Integers;

/// <summary>The step of a product: in each 32-bit lane, the products of the integers of a group are added to the sum.</summary>
internal interface IDotProduct256
{
    static abstract string Name { get; }

    static abstract Vector256<int> Add(Vector256<int> sum, Vector256<int> row, Vector256<int> weights);
}
