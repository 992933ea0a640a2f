namespace GraphBuilder.Documents;

/// <summary>Sentences and tokens as spans of the text, before anything is said of them.</summary>
/// <param name="Sentences">In order, none without tokens.</param>
public sealed record TokenLayer(IReadOnlyList<SentenceTokens> Sentences) : IDocumentLayer;
