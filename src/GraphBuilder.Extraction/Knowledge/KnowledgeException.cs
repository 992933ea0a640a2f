namespace GraphBuilder.Extraction.Knowledge;

/// <summary>Seed files that cannot be used. The message has a line <c>file:line: what is wrong: what to do</c> for every problem.</summary>
public sealed class KnowledgeException : Exception
{
    /// <summary>An exception for these problems.</summary>
    public KnowledgeException(IReadOnlyList<KnowledgeProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    /// <summary>An exception without details.</summary>
    public KnowledgeException()
    {
    }

    /// <summary>An exception with a message.</summary>
    public KnowledgeException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    public KnowledgeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>All problems, in the order of files and lines.</summary>
    public IReadOnlyList<KnowledgeProblem> Problems { get; } = [];
}
