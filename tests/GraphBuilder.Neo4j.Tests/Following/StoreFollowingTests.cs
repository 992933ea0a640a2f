using GraphBuilder.Storage;
using GraphBuilder.Storage.Tests;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Following;

/// <summary>The law of following, with the real store and the real server: whatever happens to articles, Neo4j ends with what the store has.</summary>
public sealed class StoreFollowingTests(TestNeo4j server) : Neo4jTests(server), IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Following_step_by_step_ends_with_the_graph_that_is_written_anew(int seed)
    {
        using var store = Open();
        var chance = new Random(seed);
        var follower = Follower(options => options.BatchSize = 1 + chance.Next(60));
        for (var step = 0; step < 30; step++)
        {
            var story = GeneratedStories.Make(chance.Next(8), chance.Next(7), seed).Graph();
            if (chance.Next(4) == 0)
            {
                store.Graph.Remove(story.Article.Id);
            }
            else
            {
                store.Graph.Save(story);
            }

            if (chance.Next(3) == 0)
            {
                Assert.Equal(store.Feed.LatestChange, await follower.CatchUpAsync(store.Feed, Cancel));
            }
        }

        await follower.CatchUpAsync(store.Feed, Cancel);
        var followed = await GraphAsync();
        await follower.ResyncAsync(store.Feed, Cancel);

        Assert.Equal(await GraphAsync(), followed);
        Assert.Contains("THREATENS", followed, StringComparison.Ordinal);
    }

    private EmbeddedStore Open() => EmbeddedStore.Open(new EmbeddedStoreOptions { Path = Path.Combine(_folder.FullName, "news.db") }, Types);
}
