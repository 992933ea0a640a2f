using System.Text.RegularExpressions;
using GraphBuilder.Text;

namespace GraphBuilder.Neo4j.Schema;

/// <summary>A versioned script of the schema: <c>V001__Identify_and_index.cypher</c>, the file names of neo4j-migrations.</summary>
/// <param name="Version">Its place in the order: 1 for V001.</param>
/// <param name="File">The file's name.</param>
/// <param name="Checksum">Changes when the text does; line endings do not count.</param>
/// <param name="Statements">What it consists of.</param>
internal sealed partial record MigrationScript(int Version, string File, string Checksum, IReadOnlyList<string> Statements)
{
    /// <summary>The scripts of a folder in order.</summary>
    /// <exception cref="InvalidDataException">A file is named otherwise, or two have the same version.</exception>
    public static IReadOnlyList<MigrationScript> ReadAll(string folder)
    {
        var scripts = new SortedDictionary<int, MigrationScript>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.cypher").Order(StringComparer.Ordinal))
        {
            var script = Read(path);
            if (!scripts.TryAdd(script.Version, script))
            {
                throw new InvalidDataException($"{folder}: {scripts[script.Version].File} and {script.File} have the same version; give one of them the next number");
            }
        }

        return [.. scripts.Values];
    }

    private static MigrationScript Read(string path)
    {
        var file = Path.GetFileName(path);
        if (FileName().Match(file) is not { Success: true } match)
        {
            throw new InvalidDataException($"{path}: a schema script is named like V002__What_it_does.cypher");
        }

        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        return new MigrationScript(int.Parse(match.Groups["version"].ValueSpan), file, StableHash.Of(text), CypherScript.Statements(text));
    }

    [GeneratedRegex(@"^V(?<version>\d+)__\w+\.cypher$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
