using GraphBuilder.Neo4j.Following;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Following;

public sealed class WriteStatementsTests(TestNeo4j server) : Neo4jTests(server)
{
    // Removing everything may scan; what is written again and again may not: it would be slower with every article.
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryFolders.Cypher, "write"), "*.cypher").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "wipe").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Writing_finds_nodes_by_their_unique_ids_alone(string file)
    {
        await Migrator().ApplyAsync(Cancel);
        var statement = WriteStatements.Read(RepositoryFolders.Cypher).OnEdges(file, "THREATENS", []).Text;

        var plan = await Server.PlanAsync(statement, new { rows = Array.Empty<object>(), store = "", change = 0 });

        Assert.Contains(plan, step => step.StartsWith("NodeUniqueIndexSeek", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("Scan", StringComparison.Ordinal));
    }
}
