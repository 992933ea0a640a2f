namespace GraphBuilder.Stores;

/// <summary>A table. Cells are null, string, long, double, bool, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> or a list of strings.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows; each has a cell for every column.</param>
public sealed record QueryResult(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
