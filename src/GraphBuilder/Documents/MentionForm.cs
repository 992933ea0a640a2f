namespace GraphBuilder.Documents;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    /// <summary>By a name: "Araghchi", "Iranian".</summary>
    Name,

    /// <summary>By a description: "Pakistani forces", "the foreign minister".</summary>
    Nominal,

    /// <summary>By a pronoun: "he", "its".</summary>
    Pronoun,
}
