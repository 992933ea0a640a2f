using System.Net;
using System.Text.Json;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Transport.Http;

/// <summary>What the Query API answered, read whole. The status tells little: a 202 goes out before the outcome is known, and its body may end with errors.</summary>
/// <param name="Result">The rows; empty for an answer without any.</param>
/// <param name="TransactionId">The open transaction, where there is one.</param>
/// <param name="Affinity">The header that later requests of the transaction must carry to reach the same member of a cluster.</param>
internal sealed record QueryApiResponse(QueryResult Result, string? TransactionId, string? Affinity)
{
    public const string AffinityHeader = "neo4j-cluster-affinity";

    private static readonly QueryResult NoRows = new([], []);

    /// <summary>Reads an answer.</summary>
    /// <exception cref="Neo4jException">It tells of an error.</exception>
    public static async Task<QueryApiResponse> ReadAsync(HttpResponseMessage response, bool inTransaction, CancellationToken cancellationToken)
    {
        var affinity = response.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : null;
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0 && response.IsSuccessStatusCode)
        {
            return new QueryApiResponse(NoRows, TransactionId: null, affinity);
        }

        using var json = Parse(response, body);
        if (json.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
        {
            throw Error(response.StatusCode, errors[0], inTransaction);
        }

        if (!response.IsSuccessStatusCode)
        {
            throw NotAnAnswer(response, cause: null);
        }

        var transaction = json.RootElement.TryGetProperty("transaction", out var open) ? open.GetProperty("id").GetString() : null;
        return new QueryApiResponse(json.RootElement.TryGetProperty("data", out var data) ? Rows(data) : NoRows, transaction, affinity);
    }

    private static JsonDocument Parse(HttpResponseMessage response, byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException exception)
        {
            throw response.IsSuccessStatusCode
                ? new Neo4jException(Neo4jErrorCode.Network, "the answer broke off", mayPass: true, exception)
                : NotAnAnswer(response, exception);
        }
    }

    private static QueryResult Rows(JsonElement data)
    {
        var rows = new List<IReadOnlyList<object?>>(data.GetProperty("values").GetArrayLength());
        foreach (var row in data.GetProperty("values").EnumerateArray())
        {
            rows.Add([.. row.EnumerateArray().Select(TypedJsonReader.Read)]);
        }

        return new QueryResult([.. data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!)], rows);
    }

    private static Neo4jException Error(HttpStatusCode status, JsonElement error, bool inTransaction)
    {
        var code = error.TryGetProperty("code", out var property) ? property.GetString() ?? "" : "";
        var message = error.TryGetProperty("message", out property) ? property.GetString() ?? "" : "";
        return status == HttpStatusCode.NotFound && inTransaction && code != Neo4jErrorCode.DatabaseNotFound
            ? new Neo4jException(Neo4jErrorCode.TransactionGone, message, mayPass: true)
            : new Neo4jException(code, message, Neo4jErrorCode.MayPass(code));
    }

    // What a proxy, another program, or a Neo4j without the Query API says.
    private static Neo4jException NotAnAnswer(HttpResponseMessage response, Exception? cause)
    {
        var status = $"{(int)response.StatusCode} {response.ReasonPhrase}";
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => new Neo4jException(Neo4jErrorCode.Unauthorized, status, mayPass: false, cause),
            HttpStatusCode.Forbidden => new Neo4jException(Neo4jErrorCode.Forbidden, status, mayPass: false, cause),
            HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new Neo4jException(Neo4jErrorCode.ServerBusy, $"it answers {status}", mayPass: true, cause),
            _ => new Neo4jException(Neo4jErrorCode.NotNeo4j, $"it answers {status}", mayPass: false, cause),
        };
    }
}
