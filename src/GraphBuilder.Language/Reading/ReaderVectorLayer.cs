using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;

namespace GraphBuilder.Language.Reading;

/// <summary>The reader's word vectors, on which mentions, relations and coreference are decided. They stay in this room.</summary>
/// <param name="Stretches">In the order of the text.</param>
internal sealed record ReaderVectorLayer(IReadOnlyList<StretchVectors> Stretches) : IDocumentLayer;
