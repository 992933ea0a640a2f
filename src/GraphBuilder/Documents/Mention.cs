namespace GraphBuilder.Documents;

/// <summary>Words of a sentence that refer to an actor or a place.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Tokens">The words, without article, possessor and relative clause.</param>
/// <param name="Type">What kind of thing it refers to.</param>
/// <param name="Form">How it refers.</param>
public sealed record Mention(int Sentence, TokenRange Tokens, MentionType Type, MentionForm Form);
