using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>How a sentence takes what a word of it says.</summary>
/// <param name="Modality">Planned, possible, demanded or alleged; null where no word says so.</param>
/// <param name="Polarity">Whether an odd number of words negate it.</param>
/// <param name="Sayer">The word for who says so, or null.</param>
public sealed record ClauseEffect(Modality? Modality, Polarity Polarity, Token? Sayer);
