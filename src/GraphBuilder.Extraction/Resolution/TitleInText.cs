using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>A title where it stands.</summary>
/// <param name="Tokens">Where it stands, modifiers included: "special envoy".</param>
/// <param name="Match">The known title.</param>
public sealed record TitleInText(TokenRange Tokens, TitleMatch Match);
