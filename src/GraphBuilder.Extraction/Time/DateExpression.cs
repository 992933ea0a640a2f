using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Time;

/// <summary>Words that say a day.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Date">The day, once it is fixed.</param>
/// <param name="Source">Whether the words say the calendar day or one relative to the publication.</param>
public sealed record DateExpression(TokenRange Tokens, DateOnly Date, DateSource Source);
