using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;

namespace GraphBuilder.Language.Reading;

/// <summary>The reader's word vectors, on which mentions, relations and coreference are decided. They stay in this room.</summary>
/// <param name="Batches">In the order of the text; <see cref="DocumentEncoding.Batches"/> gives their vectors.</param>
internal sealed record ReaderVectorLayer(IReadOnlyList<EncodedBatch> Batches) : IDocumentLayer
{
    /// <summary>The vectors that are kept.</summary>
    public IReadOnlyList<StretchVectors> Stretches { get; } = [.. Batches.SelectMany(batch => batch.Stretches ?? [])];
}
