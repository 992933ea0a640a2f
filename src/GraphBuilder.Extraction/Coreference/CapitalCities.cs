using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>"The Afghan capital" is Kabul.</summary>
public sealed class CapitalCities(Actors actors)
{
    /// <summary>The cluster of the city that a description as its country's capital means; null for other descriptions, and where the article does not name the city.</summary>
    public MentionCluster? MeantBy(MentionFacts description, IEnumerable<MentionCluster> clusters) =>
        CapitalOf(description) is { } city ? clusters.FirstOrDefault(cluster => cluster.Mentions.Count > 0 && cluster.Actor?.Id == city.Id) : null;

    /// <summary>The only capital of the country that stands before the word; null where there are several or none.</summary>
    public Actor? CapitalOf(MentionFacts description) =>
        description.Mention is { Form: MentionForm.Nominal, Type: MentionType.Place } && description.Head.Lemma.Equals("capital", StringComparison.OrdinalIgnoreCase)
        && description.Country is { } id && actors.FindById(id) is { Capitals: [var name, ..] capitals }
        && actors.Find(name).Select(match => match.Actor).FirstOrDefault(actor => actor.Type == "Location" && actor.Country == id) is { } city
        && capitals.All(other => other == city.Name || city.Aliases.Contains(other))
            ? city
            : null;
}
