using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Coreference;

/// <summary>The memory that the coreference head needs.</summary>
internal sealed class CoreferenceScratch
{
    public GrowingBuffer Mentions { get; } = new();

    public GrowingBuffer Projected { get; } = new();

    public GrowingBuffer Products { get; } = new();

    public GrowingBuffer Hidden { get; } = new();
}
