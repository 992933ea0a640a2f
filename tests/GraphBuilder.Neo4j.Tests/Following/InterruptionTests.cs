using GraphBuilder.Stores;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Following;

/// <summary>What is written once stays written, what is not is written next time, and nothing twice: whatever breaks, and when.</summary>
public sealed class InterruptionTests(TestNeo4j server) : Neo4jTests(server)
{
    private const int Entities = 600;

    [Fact]
    public async Task A_server_that_is_killed_in_the_middle_of_a_batch_has_all_when_it_is_back()
    {
        var feed = LongFeed();
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => SmallBatches().CatchUpAsync(new InterruptedFeed(feed, 3, () => Server.KillAsync().GetAwaiter().GetResult()), Cancel));
        Assert.True(error.MayPass);

        await Server.RestartAsync();

        Assert.Equal("200", await Server.ScalarAsync("MATCH (e:Entity) RETURN count(e)"));
        Assert.Equal("200", await Server.ScalarAsync("MATCH (c:GraphBuilderCursor) RETURN c.change"));
        Assert.Equal(feed.LatestChange, await SmallBatches().CatchUpAsync(feed, Cancel));
        await ExpectAllAsync();
    }

    [Fact]
    public async Task A_catch_up_that_is_cancelled_goes_on_where_it_ended()
    {
        var feed = LongFeed();
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SmallBatches().CatchUpAsync(new InterruptedFeed(feed, 4, stop.Cancel), stop.Token));

        Assert.Equal(300, (await SmallBatches().PositionAsync(Cancel))!.Change);
        await SmallBatches().CatchUpAsync(feed, Cancel);
        await ExpectAllAsync();
    }

    [Fact]
    public async Task A_commit_whose_answer_is_lost_is_not_done_twice()
    {
        await using var connection = new FaultyConnection(Server.Uri);
        var commits = 0;
        connection.After = (_, path) => path.EndsWith("/commit", StringComparison.Ordinal) && ++commits is 2 or 4;

        await Follower(options => (options.Uri, options.BatchSize) = (connection.Uri, 100)).CatchUpAsync(LongFeed(), Cancel);

        // Six batches, one that finds nothing left; what was lost was not repeated.
        Assert.Equal(7, commits);
        await ExpectAllAsync();
    }

    [Fact]
    public async Task A_request_that_never_arrives_is_made_again()
    {
        await using var connection = new FaultyConnection(Server.Uri);
        var requests = 0;
        connection.Before = (_, _, _) => Task.FromResult(++requests % 9 == 0);

        await Follower(options => (options.Uri, options.BatchSize) = (connection.Uri, 200)).CatchUpAsync(LongFeed(), Cancel);

        await ExpectAllAsync();
    }

    [Fact]
    public async Task Two_followers_at_once_write_everything_once()
    {
        var feed = LongFeed();

        await Task.WhenAll(Task.Run(() => SmallBatches().CatchUpAsync(feed, Cancel)), Task.Run(() => SmallBatches().CatchUpAsync(feed, Cancel)));

        await ExpectAllAsync();
    }

    [Fact]
    public async Task Another_store_is_refused_and_may_take_over_when_asked_to()
    {
        await Follower().CatchUpAsync(Sample.Feed(), Cancel);
        await Server.QueryAsync("CREATE (:Mine {id: 'note'})");
        var other = new ChangeFeed { StoreId = "store-2" }.Save(Sample.Borduria);

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Follower().CatchUpAsync(other, Cancel));

        Assert.Contains("another store", error.Message, StringComparison.Ordinal);
        Assert.Contains("resync", error.Message, StringComparison.Ordinal);
        Assert.False(error.MayPass);
        Assert.Equal("0", await Server.ScalarAsync("MATCH (e {id: 'country/borduria'}) RETURN count(e)"));

        Assert.Equal(1, await Follower(options => options.BatchSize = 3).ResyncAsync(other, Cancel));

        Assert.Equal("""["country/borduria"]""", await Server.ScalarAsync("MATCH (n:Entity|Article|Outlet|Event|Statement) RETURN collect(n.id)"));
        Assert.Equal("1", await Server.ScalarAsync("MATCH (n:Mine) RETURN count(n)"));
    }

    [Fact]
    public async Task A_store_that_was_put_back_from_a_copy_is_told()
    {
        await Follower().CatchUpAsync(Sample.Feed(), Cancel);

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Follower().CatchUpAsync(new ChangeFeed().Save(Sample.Courier), Cancel));

        Assert.Contains("up to change 2, but the store ends at 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resync_that_broke_off_is_finished_by_the_next_catch_up()
    {
        var feed = LongFeed();
        await SmallBatches().CatchUpAsync(feed, Cancel);
        await using var connection = new FaultyConnection(Server.Uri);
        var commits = 0;
        connection.After = (_, path) => path.EndsWith("/commit", StringComparison.Ordinal) && ++commits >= 4;
        var broken = Follower(options => (options.Uri, options.BatchSize, options.Retries) = (connection.Uri, 100, 0));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => broken.ResyncAsync(feed, Cancel));
        Assert.Equal(-1, (await SmallBatches().PositionAsync(Cancel))!.Change);

        await SmallBatches().CatchUpAsync(feed, Cancel);

        await ExpectAllAsync();
    }

    private Neo4j.Following.Neo4jFollower SmallBatches() => Follower(options => options.BatchSize = 100);

    private static ChangeFeed LongFeed()
    {
        var feed = new ChangeFeed();
        for (var number = 0; number < Entities; number++)
        {
            feed.Save(Sample.Entity($"person/{number}", $"Person {number}", "Person"));
        }

        return feed;
    }

    private async Task ExpectAllAsync()
    {
        Assert.Equal(
            $"[{Entities},{Entities},{Entities}]",
            await Server.ScalarAsync("MATCH (e:Person) WITH count(e) AS all, count(DISTINCT e.name) AS names MATCH (c:GraphBuilderCursor) RETURN [all, names, c.change]"));
    }
}
