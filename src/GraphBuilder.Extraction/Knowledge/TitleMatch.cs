namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A title read from a text.</summary>
/// <param name="Text">The words read, as they stand.</param>
/// <param name="Words">How many words they are.</param>
/// <param name="Title">The known title.</param>
/// <param name="Effect">What the modifiers before or after it do, <see cref="TitleModifierEffect.None"/> if there are none.</param>
public sealed record TitleMatch(string Text, int Words, Title Title, TitleModifierEffect Effect)
{
    /// <summary>Whether the bearer holds it now: neither a former one nor one to come.</summary>
    public bool IsCurrent => Effect is not (TitleModifierEffect.Past or TitleModifierEffect.Future);
}
