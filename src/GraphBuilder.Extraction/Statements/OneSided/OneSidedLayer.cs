using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements.OneSided;

/// <summary>What the article says of one actor alone.</summary>
/// <param name="Readings">In order of the text.</param>
public sealed record OneSidedLayer(IReadOnlyList<OneSidedReading> Readings) : IDocumentLayer;
