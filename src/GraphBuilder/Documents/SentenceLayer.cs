namespace GraphBuilder.Documents;

/// <summary>Sentences with tags, lemmas, trees and names.</summary>
/// <param name="Sentences">In order of the text.</param>
public sealed record SentenceLayer(IReadOnlyList<Sentence> Sentences) : IDocumentLayer;
