namespace GraphBuilder.Documents;

/// <summary>Something that a stage adds to a <see cref="Document"/>; the type of the layer is its name.</summary>
public interface IDocumentLayer;
