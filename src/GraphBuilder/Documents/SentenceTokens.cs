namespace GraphBuilder.Documents;

/// <summary>A sentence as spans of the text.</summary>
/// <param name="Span">From its first to its last token.</param>
/// <param name="Tokens">Its tokens in order; they never overlap.</param>
public sealed record SentenceTokens(TextSpan Span, IReadOnlyList<TextSpan> Tokens);
