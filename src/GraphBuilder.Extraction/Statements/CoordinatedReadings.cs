using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>"Malaysia and Indonesia have demanded proof", "sold parts to Iran, Libya and North Korea": what one of several names does or suffers, the others do or suffer too.</summary>
public sealed class CoordinatedReadings(Ontology ontology)
{
    private const double Share = 0.9;

    /// <summary>The readings to add for names that stand beside a source or a target.</summary>
    public List<Reading> Find(Document document, IReadOnlyList<Reading> readings)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var clusters = document.Get<ClusterLayer>();
        var entities = document.Get<EntityLayer>().OfCluster;
        var added = new List<Reading>();
        foreach (var reading in readings.Where(reading => !reading.IsState && reading.Third is null && !AreCoordinated(reading.Sentence, reading.Source, reading.Target)))
        {
            foreach (var other in SentenceMentions.Indexes(document, reading.Sentence).Where(index => mentions[index].Form == MentionForm.Name && entities.ContainsKey(clusters.Of(index))))
            {
                if (StandsBeside(reading.Sentence, other, reading.Source))
                {
                    Add(reading with { Source = other });
                }
                else if (StandsBeside(reading.Sentence, other, reading.Target))
                {
                    Add(reading with { Target = other });
                }
            }
        }

        return added;

        bool StandsBeside(Sentence sentence, int one, int other) =>
            mentions[other].Form == MentionForm.Name && mentions[one].Type == mentions[other].Type && clusters.Of(one) != clusters.Of(other) && AreCoordinated(sentence, one, other);

        bool AreCoordinated(Sentence sentence, int one, int other) => mentions[one].Sentence == sentence.Index && mentions[other].Sentence == sentence.Index
            && Coordination.AreCoordinated(sentence, sentence.HeadWordOf(mentions[one].Tokens), sentence.HeadWordOf(mentions[other].Tokens));

        void Add(Reading reading)
        {
            var (source, target) = (clusters.Of(reading.Source), clusters.Of(reading.Target));
            if (source != target && ontology.Allows(reading.Type, entities[source].Type, entities[target].Type)
                && !readings.Concat(added).Any(there => there.Sentence == reading.Sentence && there.Type == reading.Type && clusters.Of(there.Source) == source && clusters.Of(there.Target) == target))
            {
                added.Add(reading with { Probability = reading.Probability * Share, Rule = reading.Rule + "+beside" });
            }
        }
    }
}
