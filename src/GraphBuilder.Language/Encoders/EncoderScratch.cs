using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Encoders;

/// <summary>The memory that one run of an encoder needs.</summary>
internal sealed class EncoderScratch
{
    public GrowingBuffer Rows { get; } = new();

    public GrowingBuffer Total { get; } = new();

    public GrowingBuffer Projected { get; } = new();

    public GrowingBuffer Context { get; } = new();

    public GrowingBuffer Mixed { get; } = new();

    public GrowingBuffer Hidden { get; } = new();

    public GrowingBuffer Keys { get; } = new();

    public GrowingBuffer Attention { get; } = new();
}
