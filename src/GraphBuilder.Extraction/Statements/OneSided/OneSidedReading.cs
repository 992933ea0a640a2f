using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements.OneSided;

/// <summary>An event of which the text names one side only: "the minister condemned the attack", "the editor was arrested".</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Sense">The sense of the word that carries it.</param>
/// <param name="Trigger">The word that carries it.</param>
/// <param name="Source">Who acts, by the mention's index in the <see cref="MentionLayer"/>; null where the text names whom it befell.</param>
/// <param name="Target">Whom it befell, likewise; null where the text names who acts.</param>
/// <param name="Modality">Told as a fact, planned, possible, demanded or alleged.</param>
/// <param name="Polarity">Affirmed or negated.</param>
/// <param name="SaidBy">Who says so: a mention, or null.</param>
public sealed record OneSidedReading(Sentence Sentence, Sense Sense, Token Trigger, int? Source, int? Target, Modality Modality, Polarity Polarity, int? SaidBy);
