using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>"Refugees in Chad and Niger": who or what is in one of several places that are named together is in the others too.</summary>
public sealed class CoordinatedPlaces(Ontology ontology)
{
    private const double Share = 0.9;
    private static readonly string[] Kinds = ["BASED_IN", "LOCATED_IN"];
    private static readonly string[] Inside = ["in", "inside", "within", "across", "throughout"];

    /// <summary>The readings to add.</summary>
    public List<Reading> Find(Document document, IReadOnlyList<Reading> readings)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var clusters = document.Get<ClusterLayer>();
        var entities = document.Get<EntityLayer>().OfCluster;
        var added = new List<Reading>();
        foreach (var reading in readings.Where(reading => Kinds.Contains(reading.Type, StringComparer.Ordinal) && IsOfOneSentence(reading)))
        {
            foreach (var other in SentenceMentions.Indexes(document, reading.Sentence).Where(index => mentions[index] is { Form: MentionForm.Name, Type: MentionType.Place or MentionType.Country }))
            {
                var source = clusters.Of(reading.Source);
                if (clusters.Of(other) is var place && place != source && place != clusters.Of(reading.Target) && mentions[other].Tokens.Start > mentions[reading.Source].Tokens.Start
                    && AreInOnePhrase(reading.Sentence, reading.Sentence.HeadWordOf(mentions[reading.Target].Tokens), reading.Sentence.HeadWordOf(mentions[other].Tokens))
                    && entities.TryGetValue(place, out var entity) && ontology.Allows(reading.Type, entities[source].Type, entity.Type)
                    && !readings.Concat(added).Any(there => there.Sentence == reading.Sentence && there.Type == reading.Type && clusters.Of(there.Source) == source && clusters.Of(there.Target) == place))
                {
                    added.Add(reading with { Target = other, Probability = reading.Probability * Share, Rule = reading.Rule + "+beside" });
                }
            }
        }

        return added;

        bool IsOfOneSentence(Reading reading) => mentions[reading.Source].Sentence == reading.Sentence.Index && mentions[reading.Target].Sentence == reading.Sentence.Index
            && mentions[reading.Source].Tokens.Start < mentions[reading.Target].Tokens.Start;
    }

    /// <summary>Of "from Chad, and Niger, whose capital" and "the troops are in Chad and the men from Niger" each says its own.</summary>
    private static bool AreInOnePhrase(Sentence sentence, Token one, Token other) => Coordination.AreCoordinated(sentence, one, other)
        && new[] { one, other }.All(place => !sentence.DependentsOf(place).Any(token => token.Deprel is "nsubj" or "cop") && IsInside(sentence, place));

    private static bool IsInside(Sentence sentence, Token place)
    {
        var own = FrameSlots.Prepositions(sentence, place).ToList();
        return own.Count > 0 ? own.Exists(Inside.Contains) : Coordination.ConjunctBefore(sentence, place) is { } before && IsInside(sentence, before);
    }
}
