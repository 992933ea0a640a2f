using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>Finds the known person that a title with a surname, or an office at the article's date, means.</summary>
public sealed class KnownPersons(KnowledgeBase knowledge)
{
    private readonly PersonTitles _titles = new(knowledge);

    /// <summary>The known person that a cluster of mentions means; null where that is not sure.</summary>
    public EntityIdentity? Identify(Document document, MentionCluster cluster, DocumentOffices offices) =>
        cluster.HasName ? BySurname(document, cluster) : ByOffice(document, cluster, offices);

    private EntityIdentity? BySurname(Document document, MentionCluster cluster)
    {
        // A full name that is not in the gazetteer is somebody else.
        if (cluster.Mentions.Any(mention => mention.IsName && mention.KeyWords.Length > 1))
        {
            return null;
        }

        var candidates = knowledge.Actors.FindBySurname(cluster.Mentions.First(mention => mention.IsName).Words).Where(actor => MayMean(cluster, actor)).ToList();
        if (candidates.Count == 0)
        {
            return null;
        }

        var name = cluster.Mentions.First(mention => mention.IsName).Words;
        var titles = cluster.Mentions.Select(mention => _titles.Of(document, mention.Index)).OfType<TitleInText>()
            .Select(title => title.Match.Title.Name).ToHashSet(StringComparer.Ordinal);
        var holders = candidates
            .Where(actor => actor.Offices.Any(office => (titles.Contains(office.Title) || titles.Contains(office.Canonical)) && IsHeld(office, document.Published)))
            .ToList();
        if (holders is [var holder])
        {
            return EntityIdentity.Of(holder, MergeReason.Of(name, "title and surname"));
        }

        // A surname alone means the only one whom the news of that day would call by it; where several bear it, the article must speak of his country or body.
        return titles.Count == 0 && document.Published is { } day && candidates.Where(actor => actor.Offices.Any(office => office.HeldOn(day))).ToList() is [var inOffice]
            && (candidates.Count == 1 || Names(document, inOffice, day))
            ? EntityIdentity.Of(inOffice, MergeReason.Of(name, "surname of an office holder at the date"))
            : null;
    }

    /// <summary>Whether the article names what the person holds office of.</summary>
    private static bool Names(Document document, Actor person, DateOnly day)
    {
        var owners = person.Offices.Where(office => office.HeldOn(day)).Select(office => office.Of).Append(person.Country).ToHashSet(StringComparer.Ordinal);
        return document.Get<ClusterLayer>().Clusters.Any(cluster => cluster.Actor is { } actor && owners.Contains(actor.Id));
    }

    private bool MayMean(MentionCluster cluster, Actor actor) => !cluster.Mentions.Any(mention => !mention.IsPronoun && knowledge.KeptApart.Forbids(mention.Words, actor));

    private static bool IsHeld(Office office, DateOnly? day) => day is null || office.HeldOn(day.Value);

    /// <summary>"the US President" is who held the office at the date.</summary>
    private EntityIdentity? ByOffice(Document document, MentionCluster cluster, DocumentOffices offices) =>
        document.Published is { } day
            ? cluster.Mentions.Where(mention => mention.IsPlural != true).Select(offices.OfficeOf)
                .Select(office => office is { } held ? knowledge.Actors.HolderOf(held.Title, held.Owner, day) : null)
                .OfType<Actor>().Where(holder => MayMean(cluster, holder)).Select(holder => EntityIdentity.Of(holder, MergeReason.Of(cluster.Mentions.First(mention => !mention.IsPronoun).Words, "office at the date"))).FirstOrDefault()
            : null;
}
