namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A word before or after a title that changes what it says.</summary>
/// <param name="Word">The word in small letters: "former", "deputy", "-elect" is "elect".</param>
/// <param name="Effect">What it does.</param>
/// <param name="Origin">Where it is defined.</param>
public sealed record TitleModifier(string Word, TitleModifierEffect Effect, Origin Origin);
