namespace GraphBuilder.Language.Encoding;

/// <summary>The word vectors of a stretch.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="FirstToken">Index, in the sentence, of the first word.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Values">Words x width.</param>
internal sealed record StretchVectors(int Sentence, int FirstToken, int Words, float[] Values)
{
    /// <summary>Copies the vectors of a stretch out of the memory of a run.</summary>
    public static unsafe StretchVectors Copy(Stretch stretch, float* vectors, int width)
    {
        var values = GC.AllocateUninitializedArray<float>(stretch.Words * width);
        new ReadOnlySpan<float>(vectors + (nint)stretch.FirstWord * width, values.Length).CopyTo(values);
        return new StretchVectors(stretch.Sentence, stretch.FirstToken, stretch.Words, values);
    }
}
