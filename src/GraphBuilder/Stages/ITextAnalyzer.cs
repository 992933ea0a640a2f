using GraphBuilder.Documents;

namespace GraphBuilder.Stages;

/// <summary>The stage that says tags, lemmas, trees and names of tokens: adds <see cref="SentenceLayer"/>, needs <see cref="TokenLayer"/>.</summary>
public interface ITextAnalyzer : IDocumentStage;
