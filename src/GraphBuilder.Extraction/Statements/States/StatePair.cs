using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>Two mentions of one sentence between which a state may hold.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Source">Of whom the state would hold.</param>
/// <param name="Target">Towards whom.</param>
public sealed record StatePair(Sentence Sentence, StateParticipant Source, StateParticipant Target);
