namespace GraphBuilder.Extraction.Knowledge;

/// <summary>What a word does to a title.</summary>
public enum TitleModifierEffect
{
    /// <summary>Nothing ("current", "senior").</summary>
    None,

    /// <summary>The office is over ("former", "late").</summary>
    Past,

    /// <summary>The office is still to come ("elect", "incoming").</summary>
    Future,

    /// <summary>The office is another, below it ("deputy", "assistant").</summary>
    Deputy,

    /// <summary>The office is held for the time being ("acting", "interim").</summary>
    Acting,
}
