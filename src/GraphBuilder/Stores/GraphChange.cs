namespace GraphBuilder.Stores;

/// <summary>One element of the graph that came, changed or went.</summary>
/// <param name="Number">The number of the transaction that changed it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Names it among its kind; see <see cref="GraphKey"/>.</param>
/// <param name="Element">Its present content; null when it is gone.</param>
public sealed record GraphChange(long Number, GraphElementKind Kind, string Key, GraphElement? Element);
