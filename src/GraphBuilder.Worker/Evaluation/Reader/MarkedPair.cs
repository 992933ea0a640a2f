namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>An ordered pair of mentions of a sentence and what an analyst says of it.</summary>
/// <param name="Source">Index of the first mention in the sentence.</param>
/// <param name="Target">Index of the second.</param>
/// <param name="Event">The event that the first does to the second, or null.</param>
/// <param name="State">The state in which the first stands to the second, or null.</param>
internal sealed record MarkedPair(int Source, int Target, MarkedRelation? Event, MarkedRelation? State)
{
    // PLOVER's event types, mediation apart; all other types are states.
    private static readonly HashSet<string> Events = new(StringComparer.Ordinal)
    {
        "AGREE", "CONSULT", "MEDIATE", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    };

    /// <summary>
    /// The pairs on which the reader is measured: two mentions of different entities. A meeting or cooperation counts in both directions. A pair without a mark is left out where the mark
    /// stands between other mentions of the same two.
    /// </summary>
    public static IEnumerable<MarkedPair> Of(MarkedSentence sentence)
    {
        var mentions = sentence.Mentions;
        var events = FirstOfEachPair(sentence.Relations.Where(relation => Events.Contains(relation.Type)));
        var states = FirstOfEachPair(sentence.Relations.Where(relation => !Events.Contains(relation.Type)));
        var related = sentence.Relations.Select(relation => (mentions[relation.Source].Entity, mentions[relation.Target].Entity)).ToHashSet();
        for (var source = 0; source < mentions.Count; source++)
        {
            for (var target = 0; target < mentions.Count; target++)
            {
                var entities = (mentions[source].Entity, mentions[target].Entity);
                var (happens, holds) = (events.GetValueOrDefault((source, target)), states.GetValueOrDefault((source, target)));
                if (happens is null && events.GetValueOrDefault((target, source)) is { Type: "CONSULT" or "COOPERATE" } mutual)
                {
                    happens = mutual;
                }

                if (entities.Item1 != entities.Item2 && (happens is not null || holds is not null || !related.Contains(entities)))
                {
                    yield return new MarkedPair(source, target, happens, holds);
                }
            }
        }
    }

    private static Dictionary<(int Source, int Target), MarkedRelation> FirstOfEachPair(IEnumerable<MarkedRelation> relations) =>
        relations.GroupBy(relation => (relation.Source, relation.Target)).ToDictionary(pair => pair.Key, pair => pair.First());
}
