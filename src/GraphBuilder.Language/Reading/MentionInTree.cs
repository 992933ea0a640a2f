using GraphBuilder.Documents;

namespace GraphBuilder.Language.Reading;

/// <summary>Where a span stands in the tree of its sentence.</summary>
/// <param name="Tokens">The span.</param>
/// <param name="Way">The words from its head word up to the root.</param>
internal readonly record struct MentionInTree(TokenRange Tokens, int[] Way)
{
    /// <summary>The head word.</summary>
    public int Head => Way[0];
}
