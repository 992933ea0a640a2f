namespace GraphBuilder.Documents;

/// <summary>The names of a document: those that <see cref="Token.Name"/> tags, with what is known of their type.</summary>
/// <param name="Names">In order of the text; none overlaps another.</param>
public sealed record NameLayer(IReadOnlyList<TaggedName> Names) : IDocumentLayer;
