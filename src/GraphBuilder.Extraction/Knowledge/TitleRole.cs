namespace GraphBuilder.Extraction.Knowledge;

/// <summary>What a title says of its bearer.</summary>
public enum TitleRole
{
    /// <summary>An office of a country or body: HOLDS_OFFICE.</summary>
    Office,

    /// <summary>The head of something: LEADS.</summary>
    Leadership,

    /// <summary>One of a body: MEMBER_OF ("spokesman", "lawmaker").</summary>
    Membership,

    /// <summary>One who would have an office: MEMBER_OF a party, and no office of a country yet ("candidate").</summary>
    Candidacy,

    /// <summary>A rank, dignity or form of address that says nothing of a body: "Mr.", "General", "Ayatollah".</summary>
    Honorific,
}
