namespace GraphBuilder.Language.Text;

/// <summary>Where a token stands in its text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset after its last UTF-16 code unit.</param>
/// <param name="ContinuesWord">
/// Whether it goes on with the word that the token before it began, as <c>n't</c> does in <c>don't</c>: the two are one surface token, a
/// multiword range of CoNLL-U.
/// </param>
public readonly record struct TokenSpan(int Start, int End, bool ContinuesWord = false)
{
    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Its characters in the text that it was found in.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
