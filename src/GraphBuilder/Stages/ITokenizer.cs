using GraphBuilder.Documents;

namespace GraphBuilder.Stages;

/// <summary>The stage that splits a text into sentences and tokens: adds <see cref="TokenLayer"/>, needs the text alone.</summary>
public interface ITokenizer : IDocumentStage;
