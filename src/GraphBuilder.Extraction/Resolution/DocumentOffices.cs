using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>Who holds which office, as far as the article itself says it: "Iran's Supreme Leader" further down is the one who bore the title above.</summary>
public sealed class DocumentOffices
{
    private const float Likely = 0.5f;
    private static readonly string[] Belonging = ["HOLDS_OFFICE", "LEADS", "MEMBER_OF", "PART_OF", "CITIZEN_OF"];
    private readonly Dictionary<(string Title, string Owner), MentionCluster?> _holders = [];
    private readonly Dictionary<int, (string Title, string Owner)> _offices = [];

    /// <summary>Reads the offices of an article.</summary>
    public DocumentOffices(Document document, KnowledgeBase knowledge)
    {
        var titles = new PersonTitles(knowledge);
        var clusters = document.Get<ClusterLayer>();
        var owners = OwnersByRelation(document, clusters);
        foreach (var cluster in clusters.Clusters.Where(cluster => cluster.Type == MentionType.Person))
        {
            foreach (var mention in cluster.Mentions.Where(mention => !mention.IsPronoun))
            {
                if (titles.Of(document, mention.Index) is { Match: { IsCurrent: true, Title: { Role: TitleRole.Office, Unique: true } title } }
                    && (mention.Country ?? owners.GetValueOrDefault(mention.Index)) is { } owner)
                {
                    var office = (knowledge.Titles.Canonical(title.Name, owner), owner);
                    _offices[mention.Index] = office;
                    if (cluster.HasName)
                    {
                        // Two named holders of one office in one article leave open who is meant.
                        _holders[office] = _holders.TryGetValue(office, out var other) && other != cluster ? null : cluster;
                    }
                }
            }
        }
    }

    /// <summary>The title and the id of the country or body of the office that a mention names, or null.</summary>
    public (string Title, string Owner)? OfficeOf(MentionFacts mention) => _offices.TryGetValue(mention.Index, out var office) ? office : null;

    /// <summary>The cluster of the one who holds the office that a description names, or null.</summary>
    public MentionCluster? HolderMeantBy(MentionCluster described) =>
        described.Mentions.Select(mention => _offices.TryGetValue(mention.Index, out var office) ? _holders.GetValueOrDefault(office) : null).FirstOrDefault(holder => holder is not null && holder != described);

    /// <summary>The likeliest of the countries and bodies that the reader ties a mention to.</summary>
    private static Dictionary<int, string> OwnersByRelation(Document document, ClusterLayer clusters) => document.Get<RelationLayer>().Relations
        .Select(relation => (Mention: relation.Source, Probability: Belonging.Max(state => relation.State[state]), Owner: clusters.Of(relation.Target).Actor))
        .Where(tie => tie.Probability >= Likely && tie.Owner is not null)
        .GroupBy(tie => tie.Mention)
        .ToDictionary(ties => ties.Key, ties => ties.MaxBy(tie => tie.Probability).Owner!.Id);
}
