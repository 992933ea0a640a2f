namespace GraphBuilder.Language.Text;

/// <summary>One sentence's tokens, in the order of the text; there is at least one.</summary>
/// <param name="Tokens">The tokens.</param>
public sealed record SentenceTokens(IReadOnlyList<TokenSpan> Tokens)
{
    /// <summary>Offset of its first UTF-16 code unit.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Offset after its last UTF-16 code unit.</summary>
    public int End => Tokens[^1].End;
}
