using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>A document to analyse, or the reason why there is none.</summary>
/// <param name="Origin">Which input, and the place in it.</param>
/// <param name="Document">The document.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record InputDocument(string Origin, Document? Document, string? Failure);
