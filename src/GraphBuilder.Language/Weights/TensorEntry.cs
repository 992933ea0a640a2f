namespace GraphBuilder.Language.Weights;

/// <summary>Where a tensor lies in its file: the offset counts bytes from the start of the file.</summary>
internal sealed record TensorEntry(string Name, bool IsHalf, int[] Shape, long Offset)
{
    public int Count { get; } = Shape.Aggregate(1, (product, size) => checked(product * size));

    public long Bytes => (long)Count * (IsHalf ? 2 : 4);
}
