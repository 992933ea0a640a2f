using System.Net;
using GraphBuilder.Testing;

namespace GraphBuilder.EndToEnd.Tests;

/// <summary>The program with a real Neo4j.</summary>
public sealed class Neo4jTests(TestNeo4j neo4j) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Ingest_leaves_neo4j_up_to_date_and_both_stores_answer_alike()
    {
        await neo4j.RequireEmptyAsync();
        _folder.Write("in/a.txt", Sample.Threat);
        _folder.Write("in/b.txt", Sample.Sanctions);
        (await ProgramProcess.RunAsync(Call("ingest", "in"))).Expect(0);

        Assert.Equal("2", await neo4j.ScalarAsync("MATCH (a:Article) RETURN count(a)"));
        Assert.Equal("1", await neo4j.ScalarAsync("MATCH (:Entity {name: 'European Union'})-[r:SANCTIONS]->(:Country {name: 'Russia'}) RETURN count(r)"));
        Assert.Equal("0", await neo4j.ScalarAsync("MATCH (s:Statement) WHERE s.quote IS NULL OR s.start IS NULL OR NOT (s)-[:FROM]->(:Article) RETURN count(s)"));
        foreach (var query in (string[][])[["busiest-actors"], ["sanctions"], ["who-threatens-whom"], ["evidence-of-an-edge", "source=European Union", "target=Russia"]])
        {
            var embedded = (await ProgramProcess.RunAsync(_folder.Path, ["query", .. query, "--format", "csv"])).Expect(0).Output;
            Assert.Equal(embedded, (await ProgramProcess.RunAsync(Call(["query", .. query, "--format", "csv", "--on", "neo4j"]))).Expect(0).Output);
            Assert.True(embedded.Split('\n').Length > 2, embedded);
        }

        (await ProgramProcess.RunAsync(Call("schema", "check"))).Expect(0);
        Assert.Contains("up to date", (await ProgramProcess.RunAsync(Call("doctor"))).Expect(0).Output, StringComparison.Ordinal);

        // What an article no longer says goes from Neo4j too.
        _folder.Write("in/b.txt", "Weather in the mountains\n\nIt rained on Tuesday in the mountains, and the villages along the river were glad of it after a long and dry summer.");
        (await ProgramProcess.RunAsync(Call("ingest", "in"))).Expect(0);
        Assert.Equal("0", await neo4j.ScalarAsync("MATCH ()-[r:SANCTIONS]->() RETURN count(r)"));
    }

    [Fact]
    public async Task Run_has_neo4j_follow_and_a_stop_leaves_it_level()
    {
        await neo4j.RequireEmptyAsync();
        _folder.Write("drop/a.txt", Sample.Threat);
        using var process = ProgramProcess.Start(Call("run", "drop", "--interval", "0.3"));
        await RunningProgram.WaitForAsync(process, "has followed up to change");
        _folder.Write("drop/b.txt", Sample.Sanctions);
        await RunningProgram.WaitForAsync(process, "b.txt");
        await RunningProgram.TerminateAsync(process);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal("2", await neo4j.ScalarAsync("MATCH (a:Article) RETURN count(a)"));
    }

    [Fact]
    public async Task An_unreachable_neo4j_ends_with_code_3_and_the_store_is_kept()
    {
        _folder.Write("a.txt", Sample.Threat);
        var run = await ProgramProcess.RunAsync(CallTo("http://127.0.0.1:1", "secret", "ingest", "a.txt"));
        run.Expect(3).ExpectMessage("http://127.0.0.1:1", "cannot be reached", "'ingest' again");
        Assert.Contains("1 added", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 unchanged", (await ProgramProcess.RunAsync(_folder.Path, "ingest", "a.txt")).Expect(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_credentials_are_told_without_repeating_the_password()
    {
        await neo4j.RequireAsync();
        var run = await ProgramProcess.RunAsync(CallTo(neo4j.Uri, "not-the-password", "schema", "check"));
        run.Expect(3).ExpectMessage(neo4j.Uri, "NEO4J_PASSWORD");
        Assert.DoesNotContain("not-the-password", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_neo4j_that_is_too_old_is_told_with_the_version_that_is_needed()
    {
        // There is no old server to test with; what one says of itself at its root is known.
        using var listener = new HttpListener();
        var port = FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        var serving = ServeAsync(listener, """{"bolt_routing":"neo4j://localhost:7687","transaction":"http://localhost:7474/db/{databaseName}/tx","neo4j_version":"4.4.30","neo4j_edition":"community"}""");
        (await ProgramProcess.RunAsync(CallTo($"http://127.0.0.1:{port}", "secret", "schema", "apply"))).Expect(3).ExpectMessage("4.4.30", "5.26");
        listener.Stop();
        await serving;
    }

    [Fact]
    public async Task A_command_that_needs_neo4j_says_how_to_name_one() =>
        (await ProgramProcess.RunAsync(_folder.Path, "schema", "apply")).Expect(2).ExpectMessage("NEO4J_URI");

    private static async Task ServeAsync(HttpListener listener, string json)
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                context.Response.ContentType = "application/json";
                if (context.Request.Url!.AbsolutePath == "/")
                {
                    await context.Response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(json));
                }
                else
                {
                    context.Response.StatusCode = 404;
                }

                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private ProgramCall Call(params string[] arguments) => CallTo(neo4j.Uri, neo4j.Password, arguments);

    private ProgramCall CallTo(string uri, string password, params string[] arguments) => new(_folder.Path, arguments)
    {
        Environment = new Dictionary<string, string>
        {
            ["NEO4J_URI"] = uri,
            ["NEO4J_USERNAME"] = neo4j.Username,
            ["NEO4J_PASSWORD"] = password,
            ["NEO4J_DATABASE"] = neo4j.Database,
            ["GRAPHBUILDER__NEO4J__RETRIES"] = "1",
            ["GRAPHBUILDER__SOURCES__SETTLETIME"] = "00:00:00.1",
        },
    };
}
