using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Which known actor each mention names.</summary>
/// <param name="Matches">For each mention of the <see cref="MentionLayer"/>, the actor that its words name, or null.</param>
public sealed record KnownActorLayer(IReadOnlyList<ActorMatch?> Matches) : IDocumentLayer;
