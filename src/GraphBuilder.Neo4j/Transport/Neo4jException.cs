namespace GraphBuilder.Neo4j.Transport;

/// <summary>A request to Neo4j failed: the server said no, or nobody knows what it said.</summary>
public sealed class Neo4jException : Exception
{
    /// <summary>An error with a code of the server, or one of the constants of <see cref="Neo4jErrorCode"/>.</summary>
    public Neo4jException(string code, string message, bool mayPass, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
        MayPass = mayPass;
    }

    /// <summary>For serializers.</summary>
    public Neo4jException()
    {
    }

    /// <summary>For serializers.</summary>
    public Neo4jException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public Neo4jException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The server's status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code { get; } = "";

    /// <summary>Whether the same work may succeed when it is done again.</summary>
    public bool MayPass { get; }
}
