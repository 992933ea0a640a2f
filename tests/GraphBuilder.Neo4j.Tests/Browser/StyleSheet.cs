using System.Text;

namespace GraphBuilder.Neo4j.Tests.Browser;

/// <summary>
/// Reads a style sheet as Neo4j Browser 5 does, which is to say naively: quotes only toggle, white space outside of braces vanishes, there are no comments, and a property is
/// what has exactly one colon.
/// </summary>
internal static class StyleSheet
{
    public static Dictionary<string, Dictionary<string, string>> Read(string text)
    {
        var rules = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var (selector, body) = (new StringBuilder(), new StringBuilder());
        var (quoted, inside) = (false, false);
        foreach (var character in text)
        {
            switch (character)
            {
                case '\'':
                    quoted = !quoted;
                    break;
                case '{' when !quoted:
                    inside = true;
                    break;
                case '}' when !quoted:
                    rules[selector.ToString()] = Properties(body.ToString());
                    (selector, body, inside) = (new StringBuilder(), new StringBuilder(), false);
                    break;
                default:
                    if (inside)
                    {
                        body.Append(character);
                    }
                    else if (!char.IsWhiteSpace(character))
                    {
                        selector.Append(character);
                    }

                    break;
            }
        }

        return rules;
    }

    private static Dictionary<string, string> Properties(string body) => body.Split(';')
        .Select(property => property.Split(':'))
        .Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.Ordinal);
}
