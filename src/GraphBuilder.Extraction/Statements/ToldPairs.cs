using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Which acts a document tells of which two entities, as far as words of the lexicon or the reader make them sure: what supports a doubtful reading of the same two.</summary>
public sealed class ToldPairs
{
    private const double Sure = 0.5;
    private readonly ClusterLayer _clusters;
    private readonly IReadOnlyDictionary<MentionCluster, ArticleEntity> _entities;
    private readonly ILookup<(string Type, string Source, string Target), int> _sentencesOf;

    /// <summary>Looks through what is read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="readings">Readings of the reader, not weighed yet, and of the lexicon.</param>
    public ToldPairs(Document document, IReadOnlyList<Reading> readings)
    {
        (_clusters, _entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        _sentencesOf = readings.Where(reading => !reading.IsState && (reading.Probability >= Sure || reading.Rule != RelationSelection.Reader)).ToLookup(reading => (reading.Type, IdOf(reading.Source), IdOf(reading.Target)), reading => reading.Sentence.Index);
    }

    /// <summary>Whether another sentence tells the same of the same two.</summary>
    public bool IsToldElsewhere(Reading reading) => _sentencesOf[(reading.Type, IdOf(reading.Source), IdOf(reading.Target))].Any(sentence => sentence != reading.Sentence.Index);

    private string IdOf(int mention) => _entities[_clusters.Of(mention)].Id.Value;
}
