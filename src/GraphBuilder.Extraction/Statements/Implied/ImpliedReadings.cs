using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>Readings of words that name one side, while the other stands elsewhere: before a hyphen, in an earlier sentence, in the office that is left, in "each other", in whom the article is about.</summary>
public sealed class ImpliedReadings(KnowledgeBase knowledge)
{
    private readonly HyphenatedActs _hyphenated = new(knowledge);
    private readonly MutualActs _mutual = new(knowledge);
    private readonly Answers _answers = new(knowledge);
    private readonly Resignations _resignations = new(knowledge);
    private readonly OpenThreats _threats = new(knowledge);
    private readonly Casualties _casualties = new(knowledge);
    private readonly Visitors _visitors = new(knowledge);
    private readonly Leanings _leanings = new(knowledge);

    /// <summary>The readings to add to those of plain frames.</summary>
    public List<Reading> Find(Document document, IReadOnlyList<Reading> readings)
    {
        var (clusters, entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        return [.. _hyphenated.Find(document, readings).Concat(_mutual.Find(document)).Concat(_answers.Find(document, readings)).Concat(_resignations.Find(document)).Concat(_threats.Find(document, readings))
            .Concat(_casualties.Find(document)).Concat(_visitors.Find(document)).Concat(_leanings.Find(document))
            .Where(reading => entities.TryGetValue(clusters.Of(reading.Source), out var source) && entities.TryGetValue(clusters.Of(reading.Target), out var target)
                && source != target && knowledge.Ontology.Allows(reading.Type, source.Type, target.Type) && !readings.Any(other => IsSame(reading, other)))];

        bool IsSame(Reading one, Reading other) => other.Type == one.Type && other.Sentence == one.Sentence
            && clusters.Of(other.Source) == clusters.Of(one.Source) && clusters.Of(other.Target) == clusters.Of(one.Target);
    }

    internal static Reading ReadingOf(Sentence sentence, Sense sense, Token trigger, int source, int target, double probability, string how) =>
        Reading.Of(sentence, sense, trigger, source, target) with { Probability = probability, Rule = $"{sense.Id}+{how}" };
}
