namespace GraphBuilder.Stores;

/// <summary>A query that is shipped, as the header of its file describes it.</summary>
/// <param name="Name">The file name without its ending: <c>who-threatens-whom</c>.</param>
/// <param name="Title">One line.</param>
/// <param name="Purpose">What it answers.</param>
/// <param name="Parameters">What it takes.</param>
public sealed record NamedQuery(string Name, string Title, string Purpose, IReadOnlyList<QueryParameter> Parameters);
