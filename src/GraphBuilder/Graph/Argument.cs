using GraphBuilder.Documents;

namespace GraphBuilder.Graph;

/// <summary>An entity in a statement, with the mention that puts it there.</summary>
/// <param name="Entity">Who.</param>
/// <param name="Span">The mention, in UTF-16 code units of the article's text.</param>
public sealed record Argument(EntityId Entity, TextSpan Span);
