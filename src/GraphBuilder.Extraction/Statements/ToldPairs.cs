using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Which acts a document tells of which two entities, as far as words of the lexicon or the reader make them sure: what supports or contradicts a doubtful reading of the same two.</summary>
public sealed class ToldPairs
{
    private const double Sure = 0.5;
    private readonly ClusterLayer _clusters;
    private readonly IReadOnlyDictionary<MentionCluster, ArticleEntity> _entities;
    private readonly ILookup<(string Type, string Source, string Target), int> _sentencesOf;
    private readonly HashSet<(int Sentence, string Source, string Target)> _byWords;

    /// <summary>Looks through what is read.</summary>
    /// <param name="document">The document.</param>
    /// <param name="readings">Readings of the reader, not weighed yet, and of the lexicon.</param>
    public ToldPairs(Document document, IReadOnlyList<Reading> readings)
    {
        (_clusters, _entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        var sure = readings.Where(reading => !reading.IsState && (reading.Probability >= Sure || IsByWords(reading))).ToList();
        _sentencesOf = sure.ToLookup(reading => (reading.Type, IdOf(reading.Source), IdOf(reading.Target)), reading => reading.Sentence.Index);
        _byWords = [.. sure.Where(IsByWords).Select(reading => (reading.Sentence.Index, IdOf(reading.Source), IdOf(reading.Target)))];
    }

    /// <summary>Whether another sentence tells the same of the same two.</summary>
    public bool IsToldElsewhere(Reading reading) => _sentencesOf[(reading.Type, IdOf(reading.Source), IdOf(reading.Target))].Any(sentence => sentence != reading.Sentence.Index);

    /// <summary>Whether words of the lexicon tell an act of the same sentence the other way round.</summary>
    public bool IsToldTurned(Reading reading) => _byWords.Contains((reading.Sentence.Index, IdOf(reading.Target), IdOf(reading.Source)));

    private static bool IsByWords(Reading reading) => reading.Rule != RelationSelection.Reader;

    private string IdOf(int mention) => _entities[_clusters.Of(mention)].Id.Value;
}
