using GraphBuilder.Documents;

namespace GraphBuilder.Stages;

/// <summary>The stage that scores how well each mention goes with earlier ones: adds <see cref="CoreferenceLayer"/>, needs <see cref="MentionLayer"/>.</summary>
public interface ICoreferenceScorer : IDocumentStage;
