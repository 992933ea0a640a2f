using Microsoft.Extensions.Options;

namespace GraphBuilder.Neo4j;

/// <summary>Checks what attributes cannot say: the address.</summary>
internal sealed class Neo4jOptionsValidator : IValidateOptions<Neo4jOptions>
{
    public ValidateOptionsResult Validate(string? name, Neo4jOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Uri))
        {
            return ValidateOptionsResult.Skip;
        }

        // The address is not repeated where it may hold a password.
        if (!Uri.TryCreate(options.Uri, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return ValidateOptionsResult.Fail("NEO4J_URI is no address; it looks like http://localhost:7474");
        }

        if (uri.UserInfo.Length > 0)
        {
            return ValidateOptionsResult.Fail("NEO4J_URI holds a user or password, and addresses end up in logs: put them into NEO4J_USERNAME and NEO4J_PASSWORD");
        }

        return uri.Scheme is "http" or "https" or "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc"
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"NEO4J_URI begins with '{uri.Scheme}://', which is none of http, https, bolt, neo4j (or these two with +s)");
    }
}
