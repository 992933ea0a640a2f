namespace GraphBuilder.Extraction.Knowledge;

/// <summary>All that is known before anything is read.</summary>
/// <param name="Ontology">Types of entities, events and states.</param>
/// <param name="Actors">Known persons, bodies, countries and places.</param>
/// <param name="Titles">Titles of persons.</param>
/// <param name="Lexicon">Words for events and for actors without a name.</param>
/// <param name="Fingerprint">SHA-256 of the seed files' content, in hexadecimal: it changes when the knowledge does.</param>
public sealed record KnowledgeBase(Ontology Ontology, Actors Actors, Titles Titles, Lexicon Lexicon, string Fingerprint)
{
    /// <summary>What must never be one node.</summary>
    public KeptApart KeptApart { get; init; } = new([]);

    internal IReadOnlyList<string> Ambiguous { get; init; } = [];

    /// <summary>
    /// Contradictions that do not stop the program: two actors with one name, an office held twice at a time, references to nothing,
    /// examples without their trigger.
    /// </summary>
    public IReadOnlyList<KnowledgeProblem> Check() => KnowledgeCheck.Of(this);
}
