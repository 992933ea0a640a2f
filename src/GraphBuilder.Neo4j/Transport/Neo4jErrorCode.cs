namespace GraphBuilder.Neo4j.Transport;

/// <summary>Status codes that the program tells apart: the server's own (Neo4j Status Codes, 5), and some for failures without one.</summary>
internal static class Neo4jErrorCode
{
    public const string Network = "Network";
    public const string NotNeo4j = "NotNeo4j";
    public const string ServerBusy = "ServerBusy";
    public const string TransactionGone = "TransactionGone";
    public const string TextTooLong = "TextTooLong";

    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";
    public const string RateLimit = "Neo.ClientError.Security.AuthenticationRateLimit";
    public const string Forbidden = "Neo.ClientError.Security.Forbidden";
    public const string CredentialsExpired = "Neo.ClientError.Security.CredentialsExpired";

    /// <summary>What another client that applied the same schema at the same moment leads to.</summary>
    public const string SchemaRuleExists = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    /// <summary>Whether the server means that the same work may succeed when it is done again, as its drivers take it.</summary>
    public static bool MayPass(string code) =>
        code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
        || code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.Security.AuthorizationExpired"
            or "Neo.ClientError.Transaction.TransactionTimedOut" or SchemaRuleExists;
}
