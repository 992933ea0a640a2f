using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Transport.Http;

/// <summary>Neo4j's HTTP Query API v2 (Neo4j 5.19 and later, on by default from 5.26), in its typed JSON, so that dates and 64-bit integers arrive as they left.</summary>
internal sealed class QueryApiTransport : INeo4jTransport
{
    private const string TypedJson = "application/vnd.neo4j.query";
    private readonly HttpClient _client;
    private readonly Uri _server;
    private readonly string _queryPath;

    public QueryApiTransport(Neo4jOptions options)
    {
        // The slash keeps the path of a server that stands behind one: https://example.org/neo4j/.
        _server = new Uri(options.Uri!.TrimEnd('/') + "/");
        _queryPath = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        Address = _server.ToString().TrimEnd('/');
        _client = new HttpClient(new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AllowAutoRedirect = false,
        })
        {
            BaseAddress = _server,
            Timeout = options.RequestTimeout,
        };
        // 5.26 knows the plain name only; later versions prefer one with a version. Errors may come as plain JSON.
        _client.DefaultRequestHeaders.Accept.ParseAdd($"{TypedJson}, {TypedJson}.v1.0;q=0.9, application/json;q=0.5");
        if (options.Password is { Length: > 0 } password)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{password}"));
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }
    }

    public string Address { get; }

    public async Task<Neo4jServer> DescribeAsync(CancellationToken cancellationToken)
    {
        using var response = await ExchangeAsync(new HttpRequestMessage(HttpMethod.Get, ""), cancellationToken);
        if ((int)response.StatusCode >= 500)
        {
            throw new Neo4jException(Neo4jErrorCode.ServerBusy, $"it answers {(int)response.StatusCode} {response.ReasonPhrase}", mayPass: true);
        }

        try
        {
            using var json = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            if (json.RootElement.TryGetProperty("neo4j_version", out var version))
            {
                return new Neo4jServer(version.GetString()!, json.RootElement.TryGetProperty("neo4j_edition", out var edition) ? edition.GetString()! : "");
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new Neo4jException(Neo4jErrorCode.NotNeo4j, $"it answers {(int)response.StatusCode} {response.ReasonPhrase} and does not say what it is", mayPass: false, exception);
        }

        throw new Neo4jException(Neo4jErrorCode.NotNeo4j, "it does not say that it is a Neo4j", mayPass: false);
    }

    public async Task<QueryResult> RunAsync(CypherStatement statement, bool write, CancellationToken cancellationToken)
    {
        var response = await PostAsync(_queryPath, TypedJsonWriter.Write(statement, write), affinity: null, inTransaction: false, cancellationToken);
        return response.Result;
    }

    public async Task<INeo4jTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var response = await PostAsync($"{_queryPath}/tx", "{}"u8.ToArray(), affinity: null, inTransaction: false, cancellationToken);
        return response.TransactionId is { } id
            ? new QueryApiTransaction(this, $"{_queryPath}/tx/{Uri.EscapeDataString(id)}", response.Affinity)
            : throw new Neo4jException(Neo4jErrorCode.NotNeo4j, "it opened no transaction", mayPass: false);
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    internal async Task<QueryApiResponse> PostAsync(string path, ReadOnlyMemory<byte> body, string? affinity, bool inTransaction, CancellationToken cancellationToken)
    {
        using var content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(TypedJson) } };
        using var request = Request(HttpMethod.Post, path, affinity);
        request.Content = content;
        using var response = await ExchangeAsync(request, cancellationToken);
        return await QueryApiResponse.ReadAsync(response, inTransaction, cancellationToken);
    }

    internal async Task DeleteAsync(string path, string? affinity, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Delete, path, affinity);
        using var response = await ExchangeAsync(request, cancellationToken);
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string? affinity)
    {
        var request = new HttpRequestMessage(method, path);
        if (affinity is not null)
        {
            request.Headers.Add(QueryApiResponse.AffinityHeader, affinity);
        }

        return request;
    }

    // The body is read within, so that a connection that breaks off halfway is told apart here too.
    private async Task<HttpResponseMessage> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new Neo4jException(Neo4jErrorCode.Network, exception.GetBaseException().Message, mayPass: true, exception);
        }
        catch (TaskCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new Neo4jException(Neo4jErrorCode.Network, $"no answer within {_client.Timeout.TotalSeconds:0} s", mayPass: true, exception);
        }
    }
}
