using GraphBuilder.Documents;

namespace GraphBuilder.Stages;

/// <summary>The stage that says what the mentions of a sentence do to each other: adds <see cref="RelationLayer"/>, needs <see cref="MentionLayer"/>.</summary>
public interface IRelationReader : IDocumentStage;
