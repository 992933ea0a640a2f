using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// "Fed 300,000 people in Yemen", "agreed to expand its force in Mali": where who profits is told without a name, the country or place that is named beside is whom the act is
/// meant for as well.
/// </summary>
public sealed class PlacesOfTargets(Ontology ontology)
{
    private const string Agrees = "AGREES_WITH";
    private const double Share = 0.85;
    private static readonly string[] Kinds = ["AIDS", "YIELDS_TO", Agrees];
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase) { "in", "across", "throughout", "inside" };

    /// <summary>The readings to add, by their named places.</summary>
    public List<Reading> Find(Document document, IReadOnlyList<Reading> readings)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var clusters = document.Get<ClusterLayer>();
        var entities = document.Get<EntityLayer>().OfCluster;
        var added = new List<Reading>();
        foreach (var reading in readings.Where(reading => reading.Trigger is not null && Kinds.Contains(reading.Type, StringComparer.Ordinal)
            && mentions[reading.Target].Form == MentionForm.Nominal && !clusters.Of(reading.Target).HasName))
        {
            foreach (var place in SentenceMentions.Indexes(document, reading.Sentence).Where(index => IsNamedPlaceBelow(mentions[index], reading)))
            {
                if (entities.TryGetValue(clusters.Of(place), out var entity) && !IsOfSource(place, reading) && ontology.Allows(reading.Type, entities[clusters.Of(reading.Source)].Type, entity.Type)
                    && !readings.Concat(added).Any(there => there.Sentence == reading.Sentence && there.Type == reading.Type && clusters.Of(there.Target) == clusters.Of(place)))
                {
                    added.Add(reading with { Target = place, Probability = reading.Probability * Share, Rule = reading.Rule + "+place" });
                }
            }
        }

        return added;

        // "The U.S. government let refugees settle in the United States": at home.
        bool IsOfSource(int place, Reading reading) => clusters.Of(place) == clusters.Of(reading.Source) || SentenceMentions.Indexes(document, reading.Sentence)
            .Any(index => clusters.Of(index) == clusters.Of(place) && mentions[index].Sentence == mentions[reading.Source].Sentence && mentions[reading.Source].Tokens.Contains(mentions[index].Tokens));
    }

    private static bool IsNamedPlaceBelow(Mention mention, Reading reading)
    {
        if (mention is not { Form: MentionForm.Name, Type: MentionType.Country or MentionType.Place })
        {
            return false;
        }

        var head = reading.Sentence.HeadWordOf(mention.Tokens);
        return head.Deprel is "nmod" or "obl" && reading.Sentence.DependentsOf(head).Any(token => token.Deprel == "case" && Prepositions.Contains(token.Form))
            && Governed.Depth(reading.Sentence, [reading.Trigger!], head) is not null && !(reading.Type == Agrees && reading.Sentence.HeadOf(head) == reading.Trigger);
    }
}
