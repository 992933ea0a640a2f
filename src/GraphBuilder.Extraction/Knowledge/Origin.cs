namespace GraphBuilder.Extraction.Knowledge;

/// <summary>Where a piece of knowledge was written.</summary>
/// <param name="File">The seed file, as the folder was given.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct Origin(string File, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";
}
