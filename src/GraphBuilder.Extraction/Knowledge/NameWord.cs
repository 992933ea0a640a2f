namespace GraphBuilder.Extraction.Knowledge;

/// <summary>The last word or words of names that say what bears them: "Harbour Bank plc", "the Delta Post".</summary>
/// <param name="Words">In small letters, without full stops.</param>
/// <param name="Type">The type of the bearer, of those at the top: <c>Organization</c>.</param>
/// <param name="FinerType">Its finer type: <c>Company</c>.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record NameWord(string Words, string Type, string FinerType, Origin Origin);
