using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Reading;

/// <summary>The memory that one run of the reader needs.</summary>
internal sealed class ReaderScratch(EncoderScratch encoder, Reader reader)
{
    public EncoderScratch Encoder { get; } = encoder;

    public BestPath Outer { get; } = new(reader.OuterTransitions);

    public BestPath Inner { get; } = new(reader.InnerTransitions);

    public GrowingBuffer Tagged { get; } = new();

    public GrowingBuffer Joined { get; } = new();

    public GrowingBuffer Added { get; } = new();

    public GrowingBuffer Hidden { get; } = new();

    public GrowingBuffer Scores { get; } = new();

    public PairScratch Pairs { get; } = new();

    public int[] Path { get; private set; } = [];

    public Span<int> ReservePath(int words)
    {
        if (Path.Length < words)
        {
            Path = new int[words];
        }

        return Path.AsSpan(0, words);
    }
}
