namespace GraphBuilder.Neo4j.Tests;

/// <summary>A connection to the real server that breaks when a test wants it to: before a request reaches the server, or after the server has done what it asked for.</summary>
internal sealed class FaultyConnection : IAsyncDisposable
{
    private readonly HttpClient _client;
    private readonly HttpResponder _responder;

    public FaultyConnection(string server)
    {
        _client = new HttpClient { BaseAddress = new Uri(server) };
        _responder = new HttpResponder(ForwardAsync);
    }

    public string Uri => _responder.Uri;

    /// <summary>Called with each request's method and path, and a client of the real server; true cuts the connection instead of sending it on.</summary>
    public Func<string, string, HttpClient, Task<bool>> Before { get; set; } = (_, _, _) => Task.FromResult(false);

    /// <summary>Called with each request's method and path after the server has answered; true cuts the connection instead of giving the answer.</summary>
    public Func<string, string, bool> After { get; set; } = (_, _) => false;

    public async ValueTask DisposeAsync()
    {
        await _responder.DisposeAsync();
        _client.Dispose();
    }

    private async Task<GivenAnswer?> ForwardAsync(ReceivedRequest received)
    {
        if (await Before(received.Method, received.Path, _client))
        {
            return null;
        }

        using var request = new HttpRequestMessage(new HttpMethod(received.Method), received.Path);
        foreach (var name in (string[])["Accept", "Authorization"])
        {
            request.Headers.TryAddWithoutValidation(name, received.Headers[name]);
        }

        if (received.Body.Length > 0)
        {
            request.Content = new ByteArrayContent(received.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", received.Headers["Content-Type"]);
        }

        using var response = await _client.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        return After(received.Method, received.Path)
            ? null
            : new GivenAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString() ?? "text/plain", body);
    }
}
