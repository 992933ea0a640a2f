using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>"The crown prince" after one known crown prince was named is he, whoever else was named.</summary>
public sealed class OfficeHolders(Titles titles)
{
    /// <summary>The cluster of the only known person named before who holds the office that a description names; null where none or several do.</summary>
    public MentionCluster? MeantBy(Document document, MentionFacts description, IEnumerable<MentionCluster> clusters)
    {
        if (description.Mention is not { Form: MentionForm.Nominal, Type: MentionType.Person } || description.IsPlural == true
            || titles.Find(description.Words) is not { IsCurrent: true, Title.Role: TitleRole.Office } title)
        {
            return null;
        }

        var holders = clusters.Where(cluster => cluster.Mentions.Count > 0 && cluster.Mentions[0].Index < description.Index && cluster.Actor is { } actor
            && actor.Offices.Any(office => Is(office, title) && (document.Published is not { } day || office.HeldOn(day)))).ToList();
        return holders is [var holder] && Compatibility.MayJoin(description, holder) ? holder : null;
    }

    private bool Is(Office office, TitleMatch title) => office.Canonical == titles.Canonical(title.Title.Name, office.Of);
}
