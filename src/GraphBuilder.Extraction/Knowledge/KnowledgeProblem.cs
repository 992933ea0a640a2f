namespace GraphBuilder.Extraction.Knowledge;

/// <summary>Something wrong in a seed file, and what to do about it.</summary>
/// <param name="Origin">The place.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record KnowledgeProblem(Origin Origin, string What, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Origin}: {What}: {Remedy}";
}
