using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace GraphBuilder.Testing;

/// <summary>
/// A real Neo4j for the tests of an assembly: <c>[assembly: AssemblyFixture(typeof(TestNeo4j))]</c>. It starts with the first test that requires it: the server of the evaluation
/// material in a folder and on ports of its own; else the one that <c>NEO4J_URI</c> names, if its database is empty. Where there is neither, tests are skipped with the reason.
/// </summary>
public sealed class TestNeo4j : IAsyncLifetime
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(2) };
    private string? _folder;
    private string? _missing;
    private int _http;
    private int _bolt;
    private bool _ready;

    /// <summary>Its HTTP address.</summary>
    public string Uri { get; private set; } = "";

    /// <summary>Its Bolt port; 0 where the server is not ours.</summary>
    public int BoltPort => _bolt;

    /// <summary>The user that tests log in as.</summary>
    public string Username { get; private set; } = "neo4j";

    /// <summary>The user's password.</summary>
    public string Password { get; private set; } = "graphbuilder";

    /// <summary>The database.</summary>
    public string Database { get; private set; } = "neo4j";

    /// <summary>The header that logs in.</summary>
    public AuthenticationHeaderValue Authorization => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Username}:{Password}")));

    /// <summary>Makes sure that the server runs; skips the test, with the reason, where there is none.</summary>
    public async Task RequireAsync()
    {
        await _starting.WaitAsync();
        try
        {
            if (!_ready && _missing is null)
            {
                await StartAsync();
            }
        }
        finally
        {
            _starting.Release();
        }

        Assert.SkipWhen(_missing is not null, _missing ?? "");
    }

    /// <summary>Requires the server and removes the graph that an earlier test left; the schema stays, since making indexes takes seconds.</summary>
    public async Task RequireEmptyAsync()
    {
        await RequireAsync();
        await WipeGraphAsync();
    }

    /// <summary>Removes all nodes and relationships, constraints and indexes.</summary>
    public async Task WipeAsync()
    {
        await QueryAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
        foreach (var row in await QueryAsync("SHOW CONSTRAINTS YIELD name"))
        {
            await QueryAsync($"DROP CONSTRAINT `{row[0].GetString()}` IF EXISTS");
        }

        foreach (var row in await QueryAsync("SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name"))
        {
            await QueryAsync($"DROP INDEX `{row[0].GetString()}` IF EXISTS");
        }
    }

    /// <summary>Removes all nodes and relationships and keeps the schema.</summary>
    public Task WipeGraphAsync() => QueryAsync("MATCH (n) WHERE NOT n:GraphBuilderMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");

    /// <summary>Runs a statement, independently of what is tested, and gives its rows in plain JSON.</summary>
    public async Task<IReadOnlyList<JsonElement>> QueryAsync(string statement, object? parameters = null)
    {
        using var json = await AskAsync(statement, parameters);
        return [.. json.RootElement.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => row.Clone())];
    }

    /// <summary>The operators with which the server would run a statement: <c>NodeUniqueIndexSeek</c> and so on.</summary>
    public async Task<IReadOnlyList<string>> PlanAsync(string statement, object? parameters = null)
    {
        using var json = await AskAsync($"EXPLAIN {statement}", parameters);
        return [.. Operators(json.RootElement.GetProperty("queryPlan"))];

        static IEnumerable<string> Operators(JsonElement plan) =>
            plan.GetProperty("children").EnumerateArray().SelectMany(Operators).Prepend(plan.GetProperty("operatorType").GetString()!.Split('@')[0]);
    }

    /// <summary>The first value of the first row as text.</summary>
    public async Task<string> ScalarAsync(string statement, object? parameters = null) => (await QueryAsync(statement, parameters))[0][0].ToString();

    /// <summary>Ends the server as a power cut would (kill -9). Skips the test where the server is not ours.</summary>
    public async Task KillAsync()
    {
        Assert.SkipWhen(_folder is null, "only a server that the tests started may be killed");
        var id = int.Parse(await File.ReadAllTextAsync(Path.Combine(_folder!, "run", "neo4j.pid")), CultureInfo.InvariantCulture);
        using var process = Process.GetProcessById(id);
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Starts the server again, on the same data and ports.</summary>
    public Task RestartAsync() => LaunchAsync();

    /// <inheritdoc />
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_folder is not null)
        {
            await RunAsync(Path.Combine(RepositoryFolders.Shared, "neo4j", "stop"), _folder);
            Directory.Delete(_folder, recursive: true);
        }
        else if (_ready)
        {
            await WipeAsync();
        }

        _client.Dispose();
        _starting.Dispose();
    }

    private async Task<JsonDocument> AskAsync(string statement, object? parameters)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Uri}/db/{Database}/query/v2");
        request.Headers.Authorization = Authorization;
        request.Headers.Accept.ParseAdd("application/json");
        request.Content = new StringContent(
            JsonSerializer.Serialize(new Dictionary<string, object?> { ["statement"] = statement, ["parameters"] = parameters ?? new Dictionary<string, object>() }),
            Encoding.UTF8,
            "application/json");
        using var response = await _client.SendAsync(request);
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException($"{statement}: {errors}") : json;
    }

    private async Task StartAsync()
    {
        if (File.Exists(Path.Combine(RepositoryFolders.Shared, "neo4j", "start")) && !OperatingSystem.IsWindows())
        {
            _folder = Directory.CreateTempSubdirectory("graphbuilder-neo4j-").FullName;
            (_http, _bolt) = (FreePort(), FreePort());
            Uri = $"http://127.0.0.1:{_http}";
            await LaunchAsync();
            Watch();
            _ready = true;
        }
        else if (Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri)
        {
            Uri = uri.TrimEnd('/');
            Username = Environment.GetEnvironmentVariable("NEO4J_USERNAME") ?? Username;
            Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? Password;
            Database = Environment.GetEnvironmentVariable("NEO4J_DATABASE") ?? Database;
            if (await ScalarAsync("MATCH (n) RETURN count(n)") == "0")
            {
                _ready = true;
            }
            else
            {
                _missing = $"needs an empty Neo4j, and the database {Database} at {Uri} (NEO4J_URI) is not; tests would remove what is there";
            }
        }
        else
        {
            _missing = "needs a Neo4j: start one and name its HTTP address in NEO4J_URI (and NEO4J_PASSWORD)";
        }
    }

    // The script waits a minute. On a machine that is busy with other things, the second start, on data that is there already, needs less.
    private async Task LaunchAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            var (code, output) = await RunAsync(
                Path.Combine(RepositoryFolders.Shared, "neo4j", "start"),
                _folder!, "--http", $"{_http}", "--bolt", $"{_bolt}", "--password", Password, "--heap", "512m");
            if (code == 0)
            {
                return;
            }

            Assert.True(attempt < 3, output);
            await RunAsync(Path.Combine(RepositoryFolders.Shared, "neo4j", "stop"), _folder!);
        }
    }

    // Ends the server also when the tests' own process was ended before it could.
    private void Watch()
    {
        var stop = Path.Combine(RepositoryFolders.Shared, "neo4j", "stop");
        var start = new ProcessStartInfo("setsid") { UseShellExecute = false };
        foreach (var argument in (string[])["bash", "-c", "while kill -0 \"$1\" 2>/dev/null; do sleep 3; done; \"$2\" \"$3\" && rm -rf \"$3\"", "watch", $"{Environment.ProcessId}", stop, _folder!])
        {
            start.ArgumentList.Add(argument);
        }

        start.RedirectStandardOutput = start.RedirectStandardError = true;
        Process.Start(start)!.Dispose();
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, params string[] arguments)
    {
        // The server inherits what the script writes to, so nothing waits for the end of a pipe.
        var log = Path.GetTempFileName();
        var start = new ProcessStartInfo("bash") { UseShellExecute = false };
        foreach (var argument in (string[])["-c", "log=$1; shift; \"$@\" > \"$log\" 2>&1", "run", log, program, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        var output = await File.ReadAllTextAsync(log);
        File.Delete(log);
        return (process.ExitCode, output);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
