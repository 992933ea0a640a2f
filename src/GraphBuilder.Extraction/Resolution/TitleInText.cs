using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>A title where it stands.</summary>
/// <param name="Text">Its words, modifiers included: "special envoy".</param>
/// <param name="Tokens">Where it stands.</param>
/// <param name="Match">The known title.</param>
public sealed record TitleInText(string Text, TokenRange Tokens, TitleMatch Match);
