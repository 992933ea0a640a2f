namespace GraphBuilder.Stores;

/// <summary>A store cannot be reached or used: the file is damaged, locked or read-only, the server does not answer, refuses the password or is too old.
/// The message names the store, says why and what to do.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Says what was wrong and what to do.</summary>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was wrong and what to do, with its cause.</summary>
    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For serializers.</summary>
    public StoreUnavailableException()
    {
    }

    /// <summary>Whether trying again later may help.</summary>
    public bool MayPass { get; init; }
}
