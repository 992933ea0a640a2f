namespace GraphBuilder.Worker.Evaluation.Statements;

/// <summary>That in a sentence one entity does something to another, or stands in a state to it.</summary>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Source">The marked key of the first entity.</param>
/// <param name="Target">The marked key of the second.</param>
/// <param name="Type">The event or state, as the graph names it.</param>
internal readonly record struct Claim(int Sentence, string Source, string Target, string Type)
{
    /// <summary>The same claim with its two sides in a fixed order, for types that run both ways.</summary>
    public Claim Unordered => string.CompareOrdinal(Source, Target) <= 0 ? this : this with { Source = Target, Target = Source };
}
