using System.Text.RegularExpressions;
using GraphBuilder.Neo4j.Schema;
using GraphBuilder.Neo4j.Transport;

namespace GraphBuilder.Neo4j.Following;

/// <summary>The statements of <c>cypher/write</c>, by file name without its ending.</summary>
internal sealed partial class WriteStatements
{
    private const string EdgeTypePlace = "EDGE_TYPE";
    private readonly Dictionary<string, string> _texts;

    private WriteStatements(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>Reads them from the folder of the Cypher files.</summary>
    /// <exception cref="InvalidDataException">A file holds more or less than one statement.</exception>
    public static WriteStatements Read(string cypherFolder)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(cypherFolder, "write"), "*.cypher"))
        {
            var statements = CypherScript.Statements(File.ReadAllText(path));
            texts.Add(
                Path.GetFileNameWithoutExtension(path),
                statements.Count == 1 ? statements[0] : throw new InvalidDataException($"{path} holds {statements.Count} statements; it must hold one"));
        }

        return new WriteStatements(texts);
    }

    /// <summary>A statement without rows.</summary>
    public CypherStatement this[string name] => new(_texts[name]);

    /// <summary>A statement on rows.</summary>
    public CypherStatement On(string name, IReadOnlyList<object> rows) => new(_texts[name], new Dictionary<string, object?> { ["rows"] = rows });

    /// <summary>A statement on edges of one type.</summary>
    /// <exception cref="InvalidDataException">The type is none: it becomes part of the statement, so only capitals and underscores are let through.</exception>
    public CypherStatement OnEdges(string name, string type, IReadOnlyList<object> rows)
    {
        if (!EdgeType().IsMatch(type))
        {
            throw new InvalidDataException($"'{type}' is no relationship type: capitals and underscores only, as in THREATENS or HOLDS_OFFICE. Mend the ontology");
        }

        return new CypherStatement(_texts[name].Replace(EdgeTypePlace, type, StringComparison.Ordinal), new Dictionary<string, object?> { ["rows"] = rows });
    }

    [GeneratedRegex(@"^[A-Z][A-Z_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex EdgeType();
}
