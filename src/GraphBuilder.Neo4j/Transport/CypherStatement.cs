namespace GraphBuilder.Neo4j.Transport;

/// <summary>A Cypher statement with its parameters.</summary>
/// <param name="Text">The statement; the same work always has the same text, so that the server plans it once.</param>
/// <param name="Parameters">Values by name without the dollar sign: null, string, bool, int, long, double, <see cref="DateOnly"/>,
/// <see cref="DateTimeOffset"/>, and lists and string-keyed dictionaries of these.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }
}
