using System.Globalization;
using GraphBuilder.Graph;
using GraphBuilder.Storage;
using GraphBuilder.Storage.Tests;
using GraphBuilder.Stores;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Queries;

/// <summary>The embedded store and Neo4j that has followed it give the same rows in the same order, whatever is asked.</summary>
public sealed class TwinQueriesTests(TestNeo4j server) : Neo4jTests(server)
{
    [Fact]
    public async Task Both_stores_answer_every_named_query_alike()
    {
        var folder = Directory.CreateTempSubdirectory("graphbuilder-");
        try
        {
            using var store = EmbeddedStore.Open(
                new EmbeddedStoreOptions { Path = Path.Combine(folder.FullName, "news.db") },
                new RelationshipTypes([new RelationshipType("MEETS", IsSymmetric: true, QuadClass.VerbalCooperation)]));
            for (var number = 0; number < 12; number++)
            {
                store.Graph.Save(GeneratedStories.Make(number, 12).Graph());
            }

            store.Graph.Remove(new("article-1-3"));
            store.Graph.Save(new Story("mediation").Says("country/c3", "MEDIATES", "country/c1", on: 6, side: "country/c0").Says("country/c0", "MEETS", "country/c1", on: 6, mediator: "country/c4").Graph());
            store.Graph.Save(new Story("denial", "Valley Herald").Says("country/c0", "MEETS", "country/c1", on: 6, polarity: Polarity.Negated, by: "country/c0").Graph());
            store.Graph.Save(new Story("one side").Says("country/c2", "MEETS", target: null, on: 7).Graph());
            await Follower().CatchUpAsync(store.Feed, Cancel);
            var (embedded, neo4j) = (store.Queries, Queries());
            Assert.Equal(embedded.List().Select(query => query.Name), neo4j.List().Select(query => query.Name));
            foreach (var (name, parameters) in Questions())
            {
                var expected = await embedded.RunAsync(name, parameters, Cancel);
                var found = await neo4j.RunAsync(name, parameters, Cancel);
                var question = $"{name} {string.Join(' ', parameters)}";
                Assert.Equal([question, .. expected.Columns], [question, .. found.Columns]);
                Assert.Equal([question, .. expected.Rows.Select(Line)], [question, .. found.Rows.Select(Line)]);
                Assert.True(expected.Rows.Count > 0, $"{question} has no answer to compare");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<(string Name, Dictionary<string, string> Parameters)> Questions() =>
    [
        ("busiest-actors", new() { ["limit"] = "" }),
        ("busiest-actors", new() { ["type"] = "Person" }),
        ("claims-of-an-outlet", new() { ["outlet"] = "outlet 7", ["limit"] = "" }),
        ("contradictions", []),
        ("events-of-one-side", []),
        ("events-of-one-side", new() { ["actor"] = "c2", ["type"] = "MEETS" }),
        ("evidence-of-an-edge", new() { ["source"] = "c0", ["target"] = "C1" }),
        ("evidence-of-an-edge", new() { ["source"] = "c1", ["target"] = "c0", ["type"] = "MEETS" }),
        ("mediators", new() { ["limit"] = "" }),
        ("offices-at-a-date", []),
        ("offices-at-a-date", new() { ["date"] = "2026-02-15" }),
        ("sanctions", []),
        ("shortest-path", new() { ["from"] = "c5", ["to"] = "country/c9" }),
        ("timeline-of-a-pair", new() { ["one"] = "c0", ["other"] = "c1" }),
        ("who-threatens-whom", []),
        ("who-threatens-whom", new() { ["type"] = "MEETS", ["since"] = "2026-02-10", ["limit"] = "7" }),
    ];

    private static string Line(IReadOnlyList<object?> row) => string.Join(" | ", row.Select(cell => cell switch
    {
        IReadOnlyList<string> list => $"[{string.Join(", ", list)}]",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    }));
}
