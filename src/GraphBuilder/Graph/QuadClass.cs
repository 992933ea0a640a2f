namespace GraphBuilder.Graph;

/// <summary>The four classes of PLOVER's event types (PLOVER 2021 manual).</summary>
public enum QuadClass
{
    /// <summary>Agreeing, consulting, supporting.</summary>
    VerbalCooperation,

    /// <summary>Aiding, cooperating, conceding.</summary>
    MaterialCooperation,

    /// <summary>Accusing, rejecting, requesting, threatening.</summary>
    VerbalConflict,

    /// <summary>Protesting, sanctioning, mobilizing, coercing, assaulting.</summary>
    MaterialConflict,
}
