using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>A pair of given mentions with what an analyst and what the reader says of it.</summary>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Gold">What an analyst says.</param>
/// <param name="Found">What the reader says; null where it leaves the pair out.</param>
internal sealed record JudgedPair(int Sentence, MarkedPair Gold, Relation? Found);
