using System.Diagnostics;
using GraphBuilder.Graph;
using GraphBuilder.Stores;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Following;

/// <summary>A catch-up from nothing, as after a week without Neo4j. <c>GRAPHBUILDER_CHANGES</c> says how many changes; the figures of docs/operations.md are of 100,000.</summary>
public sealed class LargeGraphTests(TestNeo4j server, ITestOutputHelper output) : Neo4jTests(server)
{
    private const int ArticleChanges = 40;

    [Fact]
    public async Task A_large_graph_arrives_whole_and_repeating_changes_nothing()
    {
        var articles = (int.TryParse(Environment.GetEnvironmentVariable("GRAPHBUILDER_CHANGES"), out var changes) ? changes : 8_000) / ArticleChanges;
        var feed = new ChangeFeed();
        for (var number = 0; number < articles; number++)
        {
            feed.Save(Article(number));
        }

        var total = feed.Read(0, int.MaxValue).Count;
        await Migrator().ApplyAsync(Cancel);
        var clock = Stopwatch.StartNew();
        await Follower().CatchUpAsync(feed, Cancel);
        output.WriteLine($"{total} changes in {clock.Elapsed.TotalSeconds:0.0} s: {total / clock.Elapsed.TotalSeconds:0} changes/s");

        Assert.Equal($"[{articles},{articles * 6},{articles * 6}]", await CountAsync());
        await Server.QueryAsync("MATCH (c:GraphBuilderCursor) SET c.change = 0");
        clock.Restart();
        await Follower().CatchUpAsync(feed, Cancel);
        output.WriteLine($"again, all there: {total / clock.Elapsed.TotalSeconds:0} changes/s");
        Assert.Equal($"[{articles},{articles * 6},{articles * 6}]", await CountAsync());
    }

    private Task<string> CountAsync() => Server.ScalarAsync("RETURN [COUNT { (:Article) }, COUNT { (:Statement)-[:FROM]->(:Article) }, COUNT { (:Statement)-[:REPORTS]->(:Event) }]");

    // 40 changes an article: 12 entities out of a growing stock of which some come up everywhere, 6 statements, events and edges, 9 mentions.
    private static IEnumerable<GraphElement> Article(int number)
    {
        var entities = Enumerable.Range(0, 12)
            .Select(place => place < 4 ? place : (number * 7) + place)
            .Select(id => Sample.Entity($"organization/body-{id}", $"Body {id}", id % 3 == 0 ? "Country" : "Organization", $"Body {id}", $"The Body of {id}"))
            .ToList();
        var article = Sample.Article($"article/{number:000000}", $"Article {number}", "outlet/the-courier", new DateOnly(2026, 1, 1).AddDays(number % 300));
        yield return Sample.Courier;
        yield return article;
        foreach (var entity in entities)
        {
            yield return entity;
        }

        for (var place = 0; place < 9; place++)
        {
            yield return new GraphElement.MentionLink(article.Id, entities[place].Id, 2, place);
        }

        for (var place = 0; place < 6; place++)
        {
            var type = ((string[])["THREATENS", "MEETS", "ACCUSES"])[place % 3];
            var statement = Sample.Says($"statement/{number}-{place}", type, entities[place], entities[place + 5], $"Body {place} of article {number} said that it would {new string('x', 120)}.") with { Date = article.Published };
            var happening = Sample.Happening($"event/{number}-{place}", type, statement.Date, [statement.Id.Value], (ParticipantRole.Source, entities[place]), (ParticipantRole.Target, entities[place + 5]));
            yield return new GraphElement.EventNode(happening);
            yield return new GraphElement.StatementNode(statement, article.Id, happening.Id);
            if (place < 5)
            {
                yield return new GraphElement.EdgeLink(Sample.EdgeOf(statement, 1));
            }
        }
    }
}
