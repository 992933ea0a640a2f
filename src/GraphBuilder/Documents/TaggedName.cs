namespace GraphBuilder.Documents;

/// <summary>A name in a sentence, as the tokens' name tags say it.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Tag"><c>PER</c>, <c>ORG</c> or <c>LOC</c>.</param>
/// <param name="EntityType">A finer type of the ontology, such as <c>Country</c> or <c>Party</c>, where it is known.</param>
public sealed record TaggedName(int Sentence, TokenRange Tokens, string Tag, string? EntityType = null);
