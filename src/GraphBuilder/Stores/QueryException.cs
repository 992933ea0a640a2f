namespace GraphBuilder.Stores;

/// <summary>A named query was asked for in a wrong way; the message says how to ask for it.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Says what was wrong and what to do.</summary>
    public QueryException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was wrong and what to do, with its cause.</summary>
    public QueryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For serializers.</summary>
    public QueryException()
    {
    }
}
