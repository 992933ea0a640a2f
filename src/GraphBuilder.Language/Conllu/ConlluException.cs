namespace GraphBuilder.Language.Conllu;

/// <summary>CoNLL-U that cannot be read; the message names the file, the line and what is wrong there.</summary>
public sealed class ConlluException : FormatException
{
    /// <summary>Says nothing in particular.</summary>
    public ConlluException()
    {
    }

    /// <summary>Says what is wrong.</summary>
    public ConlluException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong and what caused it.</summary>
    public ConlluException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Names the place and the problem.</summary>
    /// <param name="source">The file's name, or what else messages call the input.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="problem">What is wrong, and what would be right.</param>
    public ConlluException(string source, int line, string problem)
        : base($"{source}:{line}: {problem}")
    {
    }
}
