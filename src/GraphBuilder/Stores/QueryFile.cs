namespace GraphBuilder.Stores;

/// <summary>A named query with the text of its file, which the store understands as it stands: the header is comments.</summary>
/// <param name="Query">What its header says.</param>
/// <param name="Text">The whole file.</param>
public sealed record QueryFile(NamedQuery Query, string Text);
