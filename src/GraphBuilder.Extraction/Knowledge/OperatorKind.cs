namespace GraphBuilder.Extraction.Knowledge;

/// <summary>What a word does to the event in the clause that it governs.</summary>
public enum OperatorKind
{
    /// <summary>Says it: "say", "report". The subject is who says so.</summary>
    Speech,

    /// <summary>Says that it is not so: "deny".</summary>
    Denial,

    /// <summary>Asks for it: "urge", "order".</summary>
    Demand,

    /// <summary>Undertakes it: "agree", "vow", "plan", "will".</summary>
    Commitment,

    /// <summary>Holds it possible: "may", "consider", "if".</summary>
    Possibility,

    /// <summary>Says it of somebody without vouching for it: "allegedly", "accused of", "suspected".</summary>
    Allegation,

    /// <summary>Says that it does not happen: "fail to", "refuse to", "avoid".</summary>
    Failure,

    /// <summary>Says that it begins, goes on or ends, which leaves it asserted: "begin", "continue", "manage to".</summary>
    Aspect,

    /// <summary>Negates it: "not", "never".</summary>
    Negation,

    /// <summary>Names a standing condition and no happening: "tension", "relations". An event is seldom what it carries.</summary>
    Background,

    /// <summary>Ends what its noun means: "suspend" aid, the "easing" of a blockade.</summary>
    Ending,

    /// <summary>Carries a noun for an event, whose doer is the verb's subject: "launch" an attack, "impose" sanctions.</summary>
    Light,

    /// <summary>Carries a noun for an event that the verb's subject undergoes: "face" criticism, "receive" a pledge.</summary>
    Converse,

    /// <summary>Several words that together mean no event, whatever the first means alone: "release a report".</summary>
    Idiom,
}
