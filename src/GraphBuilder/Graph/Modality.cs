namespace GraphBuilder.Graph;

/// <summary>Whether an event is told as having happened.</summary>
public enum Modality
{
    /// <summary>It is told as a fact.</summary>
    Asserted,

    /// <summary>Somebody will do it, agreed to, is to.</summary>
    Planned,

    /// <summary>It may, could or would happen, or happens if.</summary>
    Possible,

    /// <summary>It was asked for, urged, called for.</summary>
    Demanded,

    /// <summary>Somebody is accused or suspected of it; reportedly.</summary>
    Alleged,
}
