using System.Net;
using System.Text.RegularExpressions;
using GraphBuilder.Neo4j.Tests.Queries;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Browser;

public sealed partial class BrowserFilesTests(TestNeo4j server, QueryGraph graph) : Neo4jTests(server), IClassFixture<QueryGraph>
{
    private static readonly string Folder = Path.Combine(RepositoryFolders.Cypher, "browser");

    public static TheoryData<string> Favorites => [.. Directory.EnumerateFiles(Path.Combine(Folder, "favorites"), "*.cypher").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public override ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void The_style_sheet_says_only_what_the_browser_understands()
    {
        var rules = StyleSheet.Read(File.ReadAllText(Path.Combine(Folder, "style.grass")));

        Assert.All(rules.Keys, selector => Assert.Matches(@"^(node|relationship)(\.\w+)?$", selector));
        Assert.All(rules.Values, rule => Assert.NotEmpty(rule));
        Assert.All(rules.Values.SelectMany(rule => rule), property => Assert.Matches(Understood(), $"{property.Key}: {property.Value}"));
        Assert.Equal("{name}", rules["node.Entity"]["caption"]);
        Assert.Equal("<type>", rules["relationship"]["caption"]);
    }

    // The last rule that matches wins, and a label without a colour is given one at random.
    [Fact]
    public void The_style_of_a_type_comes_after_that_of_all_entities()
    {
        var selectors = StyleSheet.Read(File.ReadAllText(Path.Combine(Folder, "style.grass"))).Keys.ToList();

        Assert.True(selectors.IndexOf("node.Entity") < selectors.IndexOf("node.Person"));
        Assert.True(selectors.IndexOf("node") < selectors.IndexOf("node.Entity"));
    }

    [Theory]
    [InlineData("entity-types.yaml", "node.")]
    [InlineData("events.yaml", "relationship.")]
    [InlineData("states.yaml", "relationship.")]
    public void Every_type_of_the_ontology_has_a_style(string file, string prefix)
    {
        var rules = StyleSheet.Read(File.ReadAllText(Path.Combine(Folder, "style.grass")));
        var names = TypeName().Matches(File.ReadAllText(Path.Combine(RepositoryFolders.Seeds, "ontology", file))).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Contains("color", rules[prefix + name].Keys));
    }

    [Theory]
    [MemberData(nameof(Favorites))]
    public async Task A_favorite_has_a_title_and_runs(string file)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, "favorites", file));
        var parameters = lines.Select(line => Parameter().Match(line)).Where(match => match.Success)
            .ToDictionary(match => match.Groups["name"].Value, match => (object)Known(match.Groups["value"].Value));
        var statement = string.Join('\n', lines.Where(line => !line.StartsWith(':')));

        Assert.Matches("^// [A-Z]", lines[0]);
        Assert.NotEmpty(await Server.QueryAsync(statement, parameters));
    }

    [Fact]
    public async Task Every_statement_of_the_guide_runs()
    {
        var statements = Runnable().Matches(await File.ReadAllTextAsync(Path.Combine(Folder, "guide.html"))).Select(match => WebUtility.HtmlDecode(match.Groups["statement"].Value)).ToList();

        Assert.True(statements.Count >= 4);
        foreach (var statement in statements)
        {
            // What it searches for is in the news, not in the test's graph; that the search itself is right shows all the same.
            Assert.True((await Server.QueryAsync(statement)).Count > 0 || statement.StartsWith("CALL db.index.fulltext", StringComparison.Ordinal), statement);
        }
    }

    // The favorites name people and countries of the news; the test's graph has others.
    private string Known(string value) => graph.Names.GetValueOrDefault(value, value);

    [GeneratedRegex(
        @"^((border-|text-)?color(-internal|-external)?: #[0-9A-F]{6}|(border-width|diameter|font-size|padding|shaft-width): \d+px|caption: (\{\w+\}|<type>))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Understood();

    [GeneratedRegex(@"^  - \{name: (?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex TypeName();

    [GeneratedRegex("^:param (?<name>\\w+) => '(?<value>[^']*)'$", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    [GeneratedRegex("<pre class=\"pre-scrollable code runnable\">(?<statement>.*?)</pre>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Runnable();
}
