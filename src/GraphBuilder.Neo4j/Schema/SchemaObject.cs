using System.Text.RegularExpressions;

namespace GraphBuilder.Neo4j.Schema;

/// <summary>A constraint or index: what a script creates, or what the database has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The database's word for its index: RANGE, FULLTEXT, or UNIQUE for a uniqueness constraint.</param>
/// <param name="Label">The label it is for.</param>
/// <param name="Properties">The properties in order, joined by commas.</param>
internal sealed partial record SchemaObject(string Name, string Kind, string Label, string Properties)
{
    /// <summary>Whether it does the same as another, whatever their names.</summary>
    public bool IsLike(SchemaObject other) => this == other with { Name = Name };

    /// <summary>What is there after the statements have run, by name.</summary>
    public static IReadOnlyDictionary<string, SchemaObject> MadeBy(IEnumerable<string> statements)
    {
        var objects = new SortedDictionary<string, SchemaObject>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (Creation().Match(statement) is { Success: true } creation)
            {
                var kind = creation.Groups["kind"].ValueSpan.Trim() switch
                {
                    "CONSTRAINT" => "UNIQUE",
                    "FULLTEXT INDEX" => "FULLTEXT",
                    _ => "RANGE",
                };
                var properties = PropertyName().Matches(creation.Groups["properties"].Value).Select(property => property.Groups["property"].Value);
                var name = creation.Groups["name"].Value;
                objects[name] = new SchemaObject(name, kind, creation.Groups["label"].Value, string.Join(',', properties));
            }
            else if (Removal().Match(statement) is { Success: true } removal)
            {
                objects.Remove(removal.Groups["name"].Value);
            }
        }

        return objects;
    }

    [GeneratedRegex(
        @"^CREATE\s+(?<kind>CONSTRAINT|(?:RANGE\s+|FULLTEXT\s+)?INDEX)\s+(?<name>\w+)\s+IF NOT EXISTS\s+FOR\s+\(\w+:(?<label>\w+)\)\s+(?:ON|REQUIRE)\s+(?<properties>.+?)(?:\s+OPTIONS\s.*)?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Creation();

    [GeneratedRegex(@"^DROP\s+(?:CONSTRAINT|INDEX)\s+(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Removal();

    [GeneratedRegex(@"\w+\.(?<property>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex PropertyName();
}
