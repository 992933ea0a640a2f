using GraphBuilder.Documents;

namespace GraphBuilder.Stages;

/// <summary>The stage that finds the mentions of actors and places: adds <see cref="MentionLayer"/>, needs <see cref="SentenceLayer"/>.</summary>
public interface IMentionReader : IDocumentStage;
