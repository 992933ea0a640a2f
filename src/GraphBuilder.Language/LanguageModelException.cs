namespace GraphBuilder.Language;

/// <summary>A file of the language model is missing, cut short or does not fit the others. The message names the file, the tensor or list, and the remedy.</summary>
public sealed class LanguageModelException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public LanguageModelException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public LanguageModelException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public LanguageModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
