using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;

namespace GraphBuilder.Language.Tagging;

/// <summary>The tagger's word vectors, which the reader adds to its own. They stay in this room, and no longer than until they are read.</summary>
/// <param name="stretches">In the order of the text.</param>
internal sealed class TaggerVectorLayer(IEnumerable<StretchVectors> stretches) : IDocumentLayer
{
    private readonly StretchVectors?[] _stretches = [.. stretches];

    /// <summary>Takes out the vectors of a stretch by its place in the document; null where others are there, or none any more.</summary>
    public StretchVectors? Take(int index, Stretch stretch)
    {
        if (index >= _stretches.Length || _stretches[index] is not { } vectors || !vectors.IsOf(stretch))
        {
            return null;
        }

        _stretches[index] = null;
        return vectors;
    }
}
