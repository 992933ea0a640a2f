using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>What an analyst says of an ordered pair of mentions.</summary>
/// <param name="Source">Index, in the sentence, of the mention that acts or of which the state holds.</param>
/// <param name="Target">Index, in the sentence, of the mention acted upon.</param>
/// <param name="Type">The event or state, by the model's label.</param>
/// <param name="Modality">How the event is told.</param>
/// <param name="Polarity">Affirmed or negated.</param>
/// <param name="Trigger">The tokens that carry the event; null where none was marked.</param>
/// <param name="SaidBy">The tokens of the mention that says so; null where nobody is named.</param>
internal sealed record MarkedRelation(int Source, int Target, string Type, Modality Modality, Polarity Polarity, TokenRange? Trigger, TokenRange? SaidBy);
