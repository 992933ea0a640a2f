using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Neo4j.Transport;
using GraphBuilder.Neo4j.Transport.Http;
using GraphBuilder.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Neo4j.Tests.Transport;

public sealed class QueryApiTransportTests(TestNeo4j server) : Neo4jTests(server)
{
    [Fact]
    public async Task Values_come_back_as_they_went()
    {
        object?[] values =
        [
            null, true, false, "", "Türkiye \"x\" \n", 0L, long.MaxValue, long.MinValue, 9007199254740993L, 1.5, -0.1, double.MaxValue, double.Epsilon, double.PositiveInfinity, double.NaN,
            new DateOnly(2026, 2, 28), DateOnly.MinValue, DateOnly.MaxValue, new DateTimeOffset(2026, 2, 3, 4, 5, 6, 789, TimeSpan.FromHours(5.5)),
            new DateTimeOffset(638_000_000_000_000_001, TimeSpan.Zero),
        ];
        var result = await RunAsync("RETURN $values AS values, $map AS map", ("values", values), ("map", new Dictionary<string, object?> { ["a"] = 1L, ["b"] = new List<object?> { "x", null } }));

        Assert.Equal(["values", "map"], result.Columns);
        Assert.Equal(values, Assert.IsType<List<object?>>(result.Rows[0][0]));
        var map = Assert.IsType<Dictionary<string, object?>>(result.Rows[0][1]);
        Assert.Equal(1L, map["a"]);
        Assert.Equal(["x", null], Assert.IsType<List<object?>>(map["b"]));
    }

    [Fact]
    public async Task Any_text_and_number_comes_back_as_it_went()
    {
        // One request for many cases: the law is about values, not about requests.
        var texts = Gen.Sample(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && IsWellFormed(text)), 300, 40).ToList();
        var numbers = Gen.Sample(ArbMap.Default.GeneratorFor<long>(), 300).ToList();

        var result = await RunAsync("RETURN $texts AS texts, $numbers AS numbers", ("texts", texts), ("numbers", numbers));

        Assert.Equal(texts, ((List<object?>)result.Rows[0][0]!).Cast<string>());
        Assert.Equal(numbers, ((List<object?>)result.Rows[0][1]!).Cast<long>());
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_written_as_the_replacement_character()
    {
        var result = await RunAsync("RETURN $text AS text", ("text", "a\ud83d"));

        Assert.Equal("a\ufffd", result.Rows[0][0]);
    }

    [Fact]
    public async Task Types_that_the_program_does_not_use_come_as_the_server_writes_them()
    {
        var result = await RunAsync(
            "CREATE (n:T {id: 1})-[r:R {x: 2.5}]->(m:T {id: 2}) RETURN n, r, duration('P1DT2H') AS d, localtime('12:00') AS t, datetime('2026-02-03T04:05[Europe/Berlin]') AS z, date('-0044-03-15') AS old");

        Assert.Equal(1L, Assert.IsType<Dictionary<string, object?>>(result.Rows[0][0])["id"]);
        Assert.Equal(2.5, Assert.IsType<Dictionary<string, object?>>(result.Rows[0][1])["x"]);
        Assert.Equal("P1DT2H", result.Rows[0][2]);
        Assert.Equal("12:00:00", result.Rows[0][3]);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 4, 5, 0, TimeSpan.FromHours(1)), result.Rows[0][4]);
        Assert.Equal("-0044-03-15", result.Rows[0][5]);
    }

    [Fact]
    public async Task An_error_after_the_first_rows_is_an_error_though_the_status_says_accepted()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync("UNWIND [1, 0] AS x RETURN 1 / x AS y"));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.False(error.MayPass);
    }

    [Fact]
    public async Task An_error_before_the_first_row_keeps_its_code()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync("RETURN nothing"));

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
        Assert.Contains("nothing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_statement_may_not_write()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => Transport().RunAsync(new CypherStatement("CREATE (:T)"), write: false, Cancel));

        Assert.Equal("Neo.ClientError.Statement.AccessMode", error.Code);
        Assert.Equal("0", await Server.ScalarAsync("MATCH (n:T) RETURN count(n)"));
    }

    [Fact]
    public async Task A_transaction_shows_outside_only_when_it_is_committed()
    {
        var transport = Transport();
        await using (var transaction = await transport.BeginAsync(Cancel))
        {
            await transaction.RunAsync(new CypherStatement("CREATE (:T {id: 1})"), Cancel);
            Assert.Equal(1L, (await transaction.RunAsync(new CypherStatement("MATCH (n:T) RETURN count(n)"), Cancel)).Rows[0][0]);
            Assert.Equal("0", await CountAsync());
            await transaction.CommitAsync(Cancel);
        }

        Assert.Equal("1", await CountAsync());
    }

    [Fact]
    public async Task A_transaction_that_is_not_committed_is_undone_at_once()
    {
        await using (var transaction = await Transport().BeginAsync(Cancel))
        {
            await transaction.RunAsync(new CypherStatement("CREATE (:T {id: 1})"), Cancel);
        }

        Assert.Equal("0", await CountAsync());
        Assert.Equal("1", await Server.ScalarAsync("SHOW TRANSACTIONS YIELD transactionId RETURN count(*)"));
    }

    [Fact]
    public async Task An_error_ends_the_transaction_with_all_that_it_did()
    {
        await using var transaction = await Transport().BeginAsync(Cancel);
        await transaction.RunAsync(new CypherStatement("CREATE (:T {id: 1})"), Cancel);
        await Assert.ThrowsAsync<Neo4jException>(() => transaction.RunAsync(new CypherStatement("RETURN 1 / 0"), Cancel));

        var error = await Assert.ThrowsAsync<Neo4jException>(() => transaction.CommitAsync(Cancel));

        Assert.Equal(Neo4jErrorCode.TransactionGone, error.Code);
        Assert.True(error.MayPass);
        Assert.Equal("0", await CountAsync());
    }

    [Fact]
    public async Task A_transaction_that_the_server_has_forgotten_may_be_done_again()
    {
        await using var transport = new QueryApiTransport(Services().GetRequiredService<IOptions<Neo4jOptions>>().Value);
        await using var transaction = new QueryApiTransaction(transport, $"db/{Server.Database}/query/v2/tx/abcdef", affinity: null);

        var error = await Assert.ThrowsAsync<Neo4jException>(() => transaction.RunAsync(new CypherStatement("RETURN 1"), Cancel));

        Assert.Equal(Neo4jErrorCode.TransactionGone, error.Code);
        Assert.True(error.MayPass);
    }

    [Fact]
    public async Task A_text_that_the_server_would_only_call_a_bad_request_is_refused_with_its_name()
    {
        var error = await Assert.ThrowsAsync<Neo4jException>(() => RunAsync("RETURN size($quote)", ("quote", new string('x', 20_000_001))));

        Assert.Contains("'quote' has 20,000,001 characters", error.Message, StringComparison.Ordinal);
        Assert.Equal(20_000_000L, (await RunAsync("RETURN size($quote)", ("quote", new string('x', 20_000_000)))).Rows[0][0]);
    }

    [Fact]
    public async Task The_server_says_what_it_is()
    {
        var description = await Transport().DescribeAsync(Cancel);

        Assert.True(description.IsRecentEnough, description.Version);
        Assert.NotEmpty(description.Edition);
    }

    private Task<Stores.QueryResult> RunAsync(string text, params (string Name, object? Value)[] parameters) => Transport().RunAsync(
        new CypherStatement(text, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value)), write: true, Cancel);

    private Task<string> CountAsync() => Server.ScalarAsync("MATCH (n:T) RETURN count(n)");

    private static bool IsWellFormed(string text) => text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
