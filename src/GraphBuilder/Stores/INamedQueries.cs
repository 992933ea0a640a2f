namespace GraphBuilder.Stores;

/// <summary>The queries that are shipped for people, on one of the stores.</summary>
public interface INamedQueries
{
    /// <summary>The queries, ordered by name.</summary>
    IReadOnlyList<NamedQuery> List();

    /// <summary>Runs a query.</summary>
    /// <param name="name">Its name: the file name without its ending.</param>
    /// <param name="parameters">Values by parameter name, as text; those left out take their defaults.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="QueryException">No such query, an unknown, missing or malformed parameter.</exception>
    Task<QueryResult> RunAsync(string name, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken);
}
