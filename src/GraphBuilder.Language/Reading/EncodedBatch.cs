using GraphBuilder.Language.Encoders;

namespace GraphBuilder.Language.Reading;

/// <summary>Successive sentences that were encoded at once.</summary>
/// <param name="FirstSentence">Index of the first one.</param>
/// <param name="EndSentence">Index after the last one.</param>
/// <param name="Stretches">Their vectors; null in the later parts of a very long document, where they are computed again when they are needed.</param>
internal sealed record EncodedBatch(int FirstSentence, int EndSentence, IReadOnlyList<StretchVectors>? Stretches);
