namespace GraphBuilder.Worker.CommandLine;

/// <summary>The program was asked for something in a wrong way; the message says what, where and how to put it right.</summary>
internal sealed class WrongUseException : Exception
{
    /// <summary>Says what was wrong and what to do.</summary>
    public WrongUseException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was wrong and what to do, with its cause.</summary>
    public WrongUseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>For serializers.</summary>
    public WrongUseException()
    {
    }
}
