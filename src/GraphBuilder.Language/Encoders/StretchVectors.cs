using GraphBuilder.Documents;

namespace GraphBuilder.Language.Encoders;

/// <summary>The word vectors of a stretch.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="FirstToken">Index, in the sentence, of the first word.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Values">Words x width.</param>
internal sealed record StretchVectors(int Sentence, int FirstToken, int Words, float[] Values)
{
    /// <summary>Copies the vectors of a stretch out of the memory of a run.</summary>
    public static unsafe StretchVectors Copy(Stretch stretch, float* vectors, int width, int stride)
    {
        var values = GC.AllocateUninitializedArray<float>(stretch.Words * width);
        for (var word = 0; word < stretch.Words; word++)
        {
            new ReadOnlySpan<float>(vectors + (nint)(stretch.FirstWord + word) * stride, width).CopyTo(values.AsSpan(word * width));
        }

        return new StretchVectors(stretch.Sentence, stretch.FirstToken, stretch.Words, values);
    }

    /// <summary>The rows of a range of the sentence's tokens, as far as they are here.</summary>
    public (int Start, int Length) RowsOf(TokenRange tokens)
    {
        var (start, end) = (Math.Max(0, tokens.Start - FirstToken), Math.Min(Words, tokens.End - FirstToken));
        return (start, end - start);
    }

    /// <summary>Whether these are the words of the given stretch.</summary>
    public bool IsOf(Stretch stretch) => (Sentence, FirstToken, Words) == (stretch.Sentence, stretch.FirstToken, stretch.Words);
}
