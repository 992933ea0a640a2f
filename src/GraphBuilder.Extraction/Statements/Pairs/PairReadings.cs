using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.Pairs;

/// <summary>"Urged both governments to attend" urges the one and the other: what a description of two does or suffers, both of those who were named side by side do or suffer.</summary>
public sealed class PairReadings(Ontology ontology)
{
    private const double Share = 0.95;
    private const string Mediates = "MEDIATES";

    /// <summary>The readings, those with a pair given to both of it; what a pair does to one of its own stays as it is.</summary>
    public List<Reading> Distribute(Document document, IReadOnlyList<Reading> readings) => [.. readings.SelectMany(reading => Of(document, reading))];

    private Reading[] Of(Document document, Reading reading)
    {
        if (reading.IsState || reading.Third is not null)
        {
            return [reading];
        }

        if (NamedPairs.MeantBy(document, reading.Target) is { } targets)
        {
            var (one, other) = (reading with { Target = targets.One }, reading with { Target = targets.Other });
            return reading.Type != Mediates ? Possible(document, reading, one, other)
                : IsPossible(document, one) && IsPossible(document, other) ? [Weaker(one with { Third = targets.Other, ThirdRole = Graph.ThirdParty.Side })]
                : [reading];
        }

        return NamedPairs.MeantBy(document, reading.Source) is { } sources
            ? Possible(document, reading, reading with { Source = sources.One }, reading with { Source = sources.Other })
            : [reading];
    }

    private Reading[] Possible(Document document, Reading whole, Reading one, Reading other) =>
        IsPossible(document, one) && IsPossible(document, other) ? [Weaker(one), Weaker(other)] : [whole];

    private static Reading Weaker(Reading reading) => reading with { Probability = reading.Probability * Share, Rule = reading.Rule + "+pair" };

    private bool IsPossible(Document document, Reading reading)
    {
        var clusters = document.Get<ClusterLayer>();
        var entities = document.Get<EntityLayer>().OfCluster;
        return entities.TryGetValue(clusters.Of(reading.Source), out var source) && entities.TryGetValue(clusters.Of(reading.Target), out var target)
            && source != target && ontology.Allows(reading.Type, source.Type, target.Type);
    }
}
