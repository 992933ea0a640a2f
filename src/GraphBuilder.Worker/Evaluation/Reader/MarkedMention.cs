using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>A mention that an analyst marked.</summary>
/// <param name="Entity">The key of its entity: the same through a story.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Type">What kind of thing it refers to.</param>
/// <param name="Form">How it refers.</param>
internal sealed record MarkedMention(string Entity, TokenRange Tokens, MentionType Type, MentionForm Form);
