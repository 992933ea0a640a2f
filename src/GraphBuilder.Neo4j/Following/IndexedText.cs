using GraphBuilder.Text;

namespace GraphBuilder.Neo4j.Following;

/// <summary>
/// Keeps what is indexed within what an index takes: 8,167 bytes (Neo4j Cypher manual, range indexes), of which a UTF-16 code unit needs up to three. A name as long as a page is a mistake of some web page; it
/// must not stop all that comes after it.
/// </summary>
internal static class IndexedText
{
    private const int Longest = 2_000;

    /// <summary>An id; a longer one is cut and told apart by its hash, the same wherever it is used.</summary>
    public static string Id(string id) => id.Length <= Longest ? id : $"{Beginning(id)}…{StableHash.Of(id)}";

    /// <summary>A name; a longer one is cut.</summary>
    public static string Name(string name) => name.Length <= Longest ? name : $"{Beginning(name)}…";

    private static string Beginning(string text) => char.IsHighSurrogate(text[Longest - 1]) ? text[..(Longest - 1)] : text[..Longest];
}
