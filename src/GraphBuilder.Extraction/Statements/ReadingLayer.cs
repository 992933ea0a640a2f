using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>What the article says, as found; arguments are mentions.</summary>
/// <param name="Readings">In order of the text.</param>
public sealed record ReadingLayer(IReadOnlyList<Reading> Readings) : IDocumentLayer;
