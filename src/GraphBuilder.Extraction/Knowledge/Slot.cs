namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A place of a frame where a participant can stand.</summary>
/// <param name="Kind">The kind of place.</param>
/// <param name="Preposition">The preposition in small letters ("against"), or null for other kinds.</param>
public readonly record struct Slot(SlotKind Kind, string? Preposition = null)
{
    /// <summary>The slot as frames write it, or null if the word is none.</summary>
    public static Slot? Parse(string word) => word switch
    {
        "" => null,
        "subj" => new Slot(SlotKind.Subject),
        "obj" => new Slot(SlotKind.Object),
        "iobj" => new Slot(SlotKind.IndirectObject),
        "poss" => new Slot(SlotKind.Possessive),
        "mod" => new Slot(SlotKind.Modifier),
        "clause.subj" => new Slot(SlotKind.ClauseSubject),
        "clause.obj" => new Slot(SlotKind.ClauseObject),
        "self" => new Slot(SlotKind.Self),
        _ when word.All(c => char.IsAsciiLetterLower(c) || c == '_') => new Slot(SlotKind.Preposition, word.Replace('_', ' ')),
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        SlotKind.Subject => "subj",
        SlotKind.Object => "obj",
        SlotKind.IndirectObject => "iobj",
        SlotKind.Possessive => "poss",
        SlotKind.Modifier => "mod",
        SlotKind.ClauseSubject => "clause.subj",
        SlotKind.ClauseObject => "clause.obj",
        SlotKind.Self => "self",
        _ => Preposition!.Replace(' ', '_'),
    };
}
