using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Time;

/// <summary>Words that say a day, week, month or year.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Period">The day, or the period that is as exact as the words are.</param>
/// <param name="Source">Whether the words say it by the calendar or relative to the publication or to a day named before.</param>
/// <param name="Bound">What it is to what the sentence tells.</param>
public sealed record DateExpression(TokenRange Tokens, Period Period, DateSource Source, DateBound Bound = DateBound.At);
