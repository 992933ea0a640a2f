using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Reading;

/// <summary>The memory that the pair head needs.</summary>
internal sealed class PairScratch
{
    public GrowingBuffer Words { get; } = new();

    public GrowingBuffer Keys { get; } = new();

    public GrowingBuffer Mentions { get; } = new();

    public GrowingBuffer Projected { get; } = new();

    public GrowingBuffer PackedKeys { get; } = new();

    /// <summary>The mentions of a stretch x its words: what each adds to a pair's attention as the first, and below that as the second.</summary>
    public GrowingBuffer AttentionShares { get; } = new();

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
