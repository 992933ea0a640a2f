using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GraphBuilder.Neo4j.Tests;

/// <summary>Answers HTTP requests on a port of its own: what stands at an address where no Neo4j does, or between the program and one.</summary>
internal sealed class HttpResponder : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _loop;

    /// <summary>Answers with a status and a body.</summary>
    public HttpResponder(Func<HttpListenerRequest, (int Status, string Body)> answer)
        : this(async context =>
        {
            var (status, body) = answer(context.Request);
            context.Response.StatusCode = status;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
            context.Response.Close();
        })
    {
    }

    /// <summary>Answers as it likes.</summary>
    public HttpResponder(Func<HttpListenerContext, Task> answer)
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Uri = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Uri + "/");
        _listener.Start();
        _loop = LoopAsync(answer);
    }

    public string Uri { get; }

    public int Requests { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _loop;
    }

    private async Task LoopAsync(Func<HttpListenerContext, Task> answer)
    {
        while (true)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                Requests++;
                await answer(context);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                if (!_listener.IsListening)
                {
                    return;
                }
            }
        }
    }
}
