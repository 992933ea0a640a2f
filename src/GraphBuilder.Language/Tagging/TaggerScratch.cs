using GraphBuilder.Language.Encoders;
using GraphBuilder.Language.Kernels;

namespace GraphBuilder.Language.Tagging;

/// <summary>The memory that one run of the tagger needs, and what it found: one entry a word of the batch, each the index of a label.</summary>
internal sealed class TaggerScratch(EncoderScratch encoder)
{
    public EncoderScratch Encoder { get; } = encoder;

    public TreeDecoder Trees { get; } = new();

    public GrowingBuffer Joined { get; } = new();

    /// <summary>The word vectors, words x width.</summary>
    public GrowingBuffer Vectors { get; } = new();

    public GrowingBuffer Plain { get; } = new();

    public GrowingBuffer Hidden { get; } = new();

    public GrowingBuffer NameScores { get; } = new();

    public GrowingBuffer Products { get; } = new();

    /// <summary>The words as dependents, ready to be multiplied by the weights of each label.</summary>
    public Operand Dependents { get; } = new();

    public GrowingBuffer Arcs { get; } = new();

    public GrowingBuffer LabelScores { get; } = new();

    public int[] Upos { get; private set; } = [];

    public int[] Xpos { get; private set; } = [];

    public int[] Lemmas { get; private set; } = [];

    public int[] Names { get; private set; } = [];

    /// <summary>The head of each word: 0 is the root, n the n-th word of its stretch.</summary>
    public int[] Heads { get; private set; } = [];

    public int[] Deprels { get; private set; } = [];

    public void ReserveWords(int words)
    {
        if (Upos.Length < words)
        {
            (Upos, Xpos, Lemmas) = (new int[words], new int[words], new int[words]);
            (Names, Heads, Deprels) = (new int[words], new int[words], new int[words]);
        }
    }
}
