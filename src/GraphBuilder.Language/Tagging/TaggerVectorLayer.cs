using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;

namespace GraphBuilder.Language.Tagging;

/// <summary>The tagger's word vectors, which the reader adds to its own. They stay in this room.</summary>
/// <param name="Stretches">In the order of the text.</param>
internal sealed record TaggerVectorLayer(IReadOnlyList<StretchVectors> Stretches) : IDocumentLayer;
