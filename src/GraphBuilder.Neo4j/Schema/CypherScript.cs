using System.Text;

namespace GraphBuilder.Neo4j.Schema;

/// <summary>Cypher text as tools for Neo4j read it: comments from <c>//</c> to the end of the line, statements end with a semicolon at the end of a line.</summary>
internal static class CypherScript
{
    /// <summary>The statements in order, without comments on lines of their own and without their semicolons.</summary>
    public static IReadOnlyList<string> Statements(string text)
    {
        var statements = new List<string>();
        var statement = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var trimmed = line.TrimEnd();
            if (trimmed.TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            statement.Append(trimmed.TrimEnd(';')).Append('\n');
            if (trimmed.EndsWith(';'))
            {
                Take();
            }
        }

        Take();
        return statements;

        void Take()
        {
            var whole = statement.ToString().Trim();
            if (whole.Length > 0)
            {
                statements.Add(whole);
            }

            statement.Clear();
        }
    }
}
