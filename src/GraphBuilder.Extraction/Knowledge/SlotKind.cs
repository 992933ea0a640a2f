namespace GraphBuilder.Extraction.Knowledge;

/// <summary>A place in the tree around a trigger where a participant can stand, voice and movement undone.</summary>
public enum SlotKind
{
    /// <summary>
    /// Who does it: subject of the active verb, "by" of the passive, controller of an infinitive or participle, subject of a copula
    /// before a noun or adjective.
    /// </summary>
    Subject,

    /// <summary>Whom it is done to: object of the active verb, subject of the passive.</summary>
    Object,

    /// <summary>The indirect object ("gave <c>Chad</c> aid").</summary>
    IndirectObject,

    /// <summary>A possessive before the noun ("<c>Israel's</c> raid").</summary>
    Possessive,

    /// <summary>A name or adjective before the noun ("<c>Israeli</c> raid", "<c>U.S.</c> sanctions").</summary>
    Modifier,

    /// <summary>A phrase with a preposition, on the verb or on any noun of the trigger.</summary>
    Preposition,

    /// <summary>The subject of a clause below ("demanded that <c>Iran</c> stop").</summary>
    ClauseSubject,

    /// <summary>The object of a clause below ("threatened to attack <c>Israel</c>").</summary>
    ClauseObject,

    /// <summary>The trigger itself, a noun for who does it ("<c>supporters</c> of Chad").</summary>
    Self,
}
