using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Tells which two participants a sense can hold between.</summary>
internal sealed class ParticipantTypes(Ontology ontology)
{
    /// <summary>Whether a sense allows these two, who must be two, by their types.</summary>
    public bool Allow(Sense sense, Participant source, Participant target) =>
        source.Entity != target.Entity
        && ontology.Allows(sense.Type, source.Type, target.Type)
        && sense.Allows(ontology, source.Type, target.Type);
}
