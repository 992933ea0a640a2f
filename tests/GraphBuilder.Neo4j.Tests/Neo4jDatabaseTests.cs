using System.Text;
using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Stores;
using GraphBuilder.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Neo4j.Tests;

public sealed class Neo4jDatabaseTests(TestNeo4j server) : Neo4jTests(server)
{
    private static readonly CypherStatement One = new("RETURN 1 AS one");

    [Fact]
    public async Task A_server_that_is_there_says_its_version()
    {
        Assert.True((await Database().CheckAsync(Cancel)).IsRecentEnough);
    }

    [Fact]
    public async Task A_wrong_password_is_told_with_address_and_user_and_without_the_password()
    {
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Database(options => options.Password = "wrong-secret").CheckAsync(Cancel));

        Assert.False(error.MayPass);
        Assert.Contains(Server.Uri, error.Message, StringComparison.Ordinal);
        Assert.Contains("'neo4j'", error.Message, StringComparison.Ordinal);
        Assert.Contains("NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_password_at_all_is_told_the_same_way()
    {
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Database(options => options.Password = null).CheckAsync(Cancel));

        Assert.Contains("NEO4J_PASSWORD", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_database_is_told_by_name()
    {
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Database(options => options.Database = "nosuch").CheckAsync(Cancel));

        Assert.Contains("no database 'nosuch'", error.Message, StringComparison.Ordinal);
        Assert.Contains("NEO4J_DATABASE", error.Message, StringComparison.Ordinal);
        var begun = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Database(options => options.Database = "nosuch").WriteAsync((transaction, token) => transaction.RunAsync(One, token), Cancel));
        Assert.Equal(error.Message, begun.Message);
    }

    [Fact]
    public async Task An_address_where_nobody_listens_is_tried_again_and_then_told()
    {
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Database(options => options.Uri = "http://127.0.0.1:1").CheckAsync(Cancel));

        Assert.True(error.MayPass);
        Assert.Contains("http://127.0.0.1:1", error.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be reached", error.Message, StringComparison.Ordinal);
        Assert.Contains("NEO4J_URI", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_port_of_another_protocol_is_told_apart()
    {
        Assert.SkipWhen(Server.BoltPort == 0, "only a server that the tests started has a known Bolt port");

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Database(options => options.Uri = $"http://127.0.0.1:{Server.BoltPort}").CheckAsync(Cancel));

        Assert.Contains("NEO4J_URI", error.Message, StringComparison.Ordinal);
    }

    // Here only, something else than Neo4j answers: no old server can be had, and a proxy without a server behind it is no Neo4j either.
    [Theory]
    [InlineData(200, """{"neo4j_version":"5.12.0","neo4j_edition":"community"}""", "version 5.12.0, which is too old", false, 1)]
    [InlineData(200, """{"neo4j_version":"4.4.40","neo4j_edition":"enterprise"}""", "needs 5.26 or later", false, 1)]
    [InlineData(200, "<html>Welcome</html>", "not Neo4j's HTTP address", false, 1)]
    [InlineData(200, """{"name":"another service"}""", "not Neo4j's HTTP address", false, 1)]
    [InlineData(404, "", "not Neo4j's HTTP address", false, 1)]
    [InlineData(503, "down for maintenance", "503", true, 4)]
    public async Task What_is_no_recent_Neo4j_is_told_apart(int status, string body, string expected, bool mayPass, int requests)
    {
        await using var other = new HttpResponder(_ => Task.FromResult<GivenAnswer?>(new GivenAnswer(status, "text/plain", Encoding.UTF8.GetBytes(body))));

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Database(options => options.Uri = other.Uri).CheckAsync(Cancel));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains(other.Uri, error.Message, StringComparison.Ordinal);
        Assert.Equal(mayPass, error.MayPass);
        Assert.Equal(requests, other.Requests);
    }

    [Fact]
    public async Task Work_that_a_deadlock_broke_off_is_done_again()
    {
        await Server.QueryAsync("CREATE (:T {id: 1, hits: 0}), (:T {id: 2, hits: 0})");
        using var bothHoldOne = new Barrier(2);

        await Task.WhenAll(Task.Run(() => HitAsync(1, 2)), Task.Run(() => HitAsync(2, 1)));

        Assert.Equal("[2,2]", await Server.ScalarAsync("MATCH (n:T) RETURN collect(n.hits)"));

        async Task HitAsync(int first, int second)
        {
            var attempts = 0;
            await Database().WriteAsync(
                async (transaction, token) =>
                {
                    await transaction.RunAsync(Hit(first), token);
                    if (attempts++ == 0)
                    {
                        bothHoldOne.SignalAndWait(TimeSpan.FromSeconds(30), token);
                    }

                    return await transaction.RunAsync(Hit(second), token);
                },
                Cancel);
        }

        static CypherStatement Hit(int id) => new("MATCH (n:T {id: $id}) SET n.hits = n.hits + 1", new Dictionary<string, object?> { ["id"] = id });
    }

    [Fact]
    public async Task A_transaction_that_expired_is_done_again()
    {
        await using var connection = new FaultyConnection(Server.Uri);
        var expired = false;
        connection.Before = async (method, path, real) =>
        {
            if (!expired && path.Contains("/tx/", StringComparison.Ordinal) && method == "POST")
            {
                expired = true;
                using var expire = new HttpRequestMessage(HttpMethod.Delete, path);
                expire.Headers.Authorization = Server.Authorization;
                using var response = await real.SendAsync(expire);
            }

            return false;
        };
        var attempts = 0;
        await Database(options => options.Uri = connection.Uri).WriteAsync(
            (transaction, token) =>
            {
                attempts++;
                return transaction.RunAsync(new CypherStatement("CREATE (:T)"), token);
            },
            Cancel);

        Assert.Equal(2, attempts);
        Assert.Equal("1", await Server.ScalarAsync("MATCH (n:T) RETURN count(n)"));
    }

    [Fact]
    public async Task A_connection_that_breaks_is_made_again()
    {
        await using var connection = new FaultyConnection(Server.Uri);
        var breaks = 2;
        connection.Before = (_, _, _) => Task.FromResult(breaks-- > 0);

        var result = await Database(options => options.Uri = connection.Uri).ReadAsync(One, Cancel);

        Assert.Equal(1L, result.Rows[0][0]);
        Assert.True(breaks <= 0);
    }

    [Fact]
    public async Task What_an_administrator_ends_stays_ended()
    {
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Database().WriteAsync(
            async (transaction, token) =>
            {
                await transaction.RunAsync(new CypherStatement("CREATE (:T)"), token);
                var id = await Server.ScalarAsync("SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId");
                await Server.QueryAsync($"TERMINATE TRANSACTIONS '{id}'");
                return await transaction.RunAsync(One, token);
            },
            Cancel));

        Assert.Contains("Neo.ClientError.Transaction.Terminated", error.Message, StringComparison.Ordinal);
        Assert.Equal("0", await Server.ScalarAsync("MATCH (n:T) RETURN count(n)"));
    }

    [Fact]
    public async Task An_address_of_the_official_driver_says_how_to_get_it()
    {
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Database(options => options.Uri = "neo4j://db.example:7687").CheckAsync(Cancel));

        Assert.Contains("-p:OfficialPackages=true", error.Message, StringComparison.Ordinal);
        Assert.Contains("http://db.example:7474", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "NEO4J_URI")]
    [InlineData("localhost:7474", "NEO4J_URI")]
    [InlineData("ftp://localhost", "http, https, bolt, neo4j")]
    [InlineData("http://neo4j:s3cret@localhost:7474", "NEO4J_PASSWORD")]
    public void Wrong_settings_are_told_before_anything_is_sent(string? uri, string expected)
    {
        var services = Services(options => options.Uri = uri);

        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<Neo4jDatabase>());

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.Message, StringComparison.Ordinal);
    }
}
