using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>"The foreign ministry", "the army": in an article that speaks of one country only, they are that country's.</summary>
public static class CountryOfArticle
{
    /// <summary>The id of the only country that the article names, or whose places, bodies and persons it names; null where there are several or none.</summary>
    public static string? Of(Document document)
    {
        var clusters = document.Get<ClusterLayer>().Clusters;
        var countries = clusters.Select(cluster => cluster.Actor).OfType<Actor>()
            .Where(actor => actor.FinerType != "Media").Select(actor => actor.Type == "Country" ? actor.Id : actor.Country).OfType<string>().Distinct().Take(2).ToList();

        // An Indian embassy may stand anywhere: an adjective alone does not say where things happen.
        return countries is [var only] && clusters.Any(cluster => cluster.Actor is { } actor && (actor.Id == only || actor.Country == only) && cluster.Mentions.Any(mention => mention.Known is { Kind: not (MatchKind.Adjective or MatchKind.Demonym) }))
            ? only
            : null;
    }
}
