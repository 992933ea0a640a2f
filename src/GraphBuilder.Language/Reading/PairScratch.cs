using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Reading;

/// <summary>The memory that the pair head needs.</summary>
internal sealed class PairScratch
{
    public GrowingBuffer Words { get; } = new();

    public GrowingBuffer Keys { get; } = new();

    public GrowingBuffer Mentions { get; } = new();

    public GrowingBuffer Projected { get; } = new();

    public GrowingBuffer Query { get; } = new();

    public GrowingBuffer Attention { get; } = new();

    public GrowingBuffer Joined { get; } = new();

    public GrowingBuffer Hidden { get; } = new();

    public GrowingBuffer Events { get; } = new();

    public GrowingBuffer States { get; } = new();

    public GrowingBuffer Asking { get; } = new();

    public GrowingBuffer Asked { get; } = new();

    public int[] Triggers { get; } = new int[PairHead.MostPairs];

    public float[] Shares { get; } = new float[PairHead.MostPairs];

    public int[] Kept { get; } = new int[PairHead.MostPairs];
}
