namespace GraphBuilder.Documents;

/// <summary>The relations that the reader sees; pairs without an entry have none.</summary>
/// <param name="Relations">In the order of the sentences.</param>
public sealed record RelationLayer(IReadOnlyList<Relation> Relations) : IDocumentLayer;
