using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Coreference;

/// <summary>The memory that the coreference head needs.</summary>
internal sealed class CoreferenceScratch
{
    public GrowingBuffer Mentions { get; } = new();

    /// <summary>The rows of <see cref="Mentions"/> that are filled.</summary>
    public int Rows { get; set; }

    public GrowingBuffer Projected { get; } = new();

    public GrowingBuffer Products { get; } = new();

    public GrowingBuffer Hidden { get; } = new();
}
