using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>One sentence says one thing of one pair once, and two sides that met are one reading.</summary>
public static class EqualReadings
{
    /// <summary>
    /// Of readings that say the same of the same entities in one sentence, the most probable; of an office that some sentence of the article gives its title, only those that do.
    /// </summary>
    public static List<Reading> Once(Document document, IReadOnlyList<Reading> readings, Ontology ontology)
    {
        var entities = document.Get<EntityLayer>().OfCluster;
        var clusters = document.Get<ClusterLayer>();
        var titled = readings.Where(reading => reading.Title is not null).Select(reading => KeyOf(reading) with { Sentence = 0 }).ToHashSet();
        return [.. readings
            .Where(reading => reading.Title is not null || !titled.Contains(KeyOf(reading) with { Sentence = 0 }))
            .GroupBy(KeyOf)
            .Select(group => group.OrderByDescending(reading => reading.Title is not null).ThenByDescending(reading => reading.Probability).ThenBy(reading => reading.Source).First())
            .OrderBy(reading => reading.Sentence.Index).ThenBy(reading => reading.Source).ThenBy(reading => reading.Target)];

        (string Type, EntityId One, EntityId Other, int Sentence, Modality Modality) KeyOf(Reading reading)
        {
            var (source, target) = (entities[clusters.Of(reading.Source)].Id, entities[clusters.Of(reading.Target)].Id);
            // "A will agree on it with B": one reading, in the direction that is more probable.
            var symmetric = reading.Type == "AGREES_WITH" || (ontology.FindEvent(reading.Type)?.Symmetric ?? ontology.FindState(reading.Type)?.Symmetric ?? false);
            var (one, other) = symmetric && target < source ? (target, source) : (source, target);
            return (reading.Type, one, other, reading.Sentence.Index, reading.IsState ? Modality.Asserted : reading.Modality);
        }
    }
}
