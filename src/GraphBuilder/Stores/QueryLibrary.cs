namespace GraphBuilder.Stores;

/// <summary>The named queries of a store, by name.</summary>
public sealed class QueryLibrary
{
    private readonly SortedDictionary<string, QueryFile> _files = new(StringComparer.Ordinal);

    /// <summary>Makes a library of files.</summary>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public QueryLibrary(IEnumerable<QueryFile> files)
    {
        foreach (var file in files)
        {
            _files.Add(file.Query.Name, file);
        }
    }

    /// <summary>The queries, ordered by name.</summary>
    public IReadOnlyList<NamedQuery> Queries => [.. _files.Values.Select(file => file.Query)];

    /// <summary>The file of a query.</summary>
    /// <exception cref="QueryException">There is no such query; the message lists those that there are.</exception>
    public QueryFile Find(string name) => _files.TryGetValue(name, out var file)
        ? file
        : throw new QueryException($"there is no query '{name}': choose one of {string.Join(", ", _files.Keys)}");
}
