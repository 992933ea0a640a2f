using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Evaluation.Statements;

/// <summary>What an analyst has marked as claims, with the graph's names of types.</summary>
internal sealed class MarkedClaims(Ontology ontology)
{
    /// <summary>The claims of a sentence.</summary>
    public IEnumerable<Claim> Of(MarkedSentence sentence) =>
        from relation in sentence.Relations
        let type = ontology.FindEvent(relation.Type)?.Name ?? ontology.FindState(relation.Type)?.Name ?? relation.Type
        select InOrder(new Claim(sentence.Number, sentence.Mentions[relation.Source].Entity, sentence.Mentions[relation.Target].Entity, type));

    /// <summary>The claim, with its two sides in a fixed order where its type runs both ways.</summary>
    public Claim InOrder(Claim claim) =>
        (ontology.FindEvent(claim.Type)?.Symmetric ?? ontology.FindState(claim.Type)?.Symmetric) == true ? claim.Unordered : claim;
}
