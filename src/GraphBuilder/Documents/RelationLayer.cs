namespace GraphBuilder.Documents;

/// <summary>The relations that the reader sees; pairs without an entry have none.</summary>
/// <param name="Relations">In the order of the sentences.</param>
public sealed record RelationLayer(IReadOnlyList<Relation> Relations) : IDocumentLayer
{
    private readonly Lazy<ILookup<int, Relation>> _bySource = new(() => Relations.ToLookup(relation => relation.Source));

    /// <summary>Those whose source is this mention.</summary>
    /// <param name="mention">The index of the mention.</param>
    public IEnumerable<Relation> From(int mention) => _bySource.Value[mention];
}
