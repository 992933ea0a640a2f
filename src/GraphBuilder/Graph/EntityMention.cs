using GraphBuilder.Documents;

namespace GraphBuilder.Graph;

/// <summary>A place of an article's text that refers to an entity.</summary>
/// <param name="Span">Where, in UTF-16 code units of the article's text.</param>
/// <param name="Form">How it refers.</param>
public sealed record EntityMention(TextSpan Span, MentionForm Form);
