using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;
using GraphBuilder.Stages;
using GraphBuilder.Text;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>
/// Says which entity each cluster of mentions is: a known actor by name, a person by title or office at the article's date, a body of a country, else a node from type
/// and name. Every decision leaves its reason.
/// </summary>
public sealed class EntityResolution(KnowledgeBase knowledge) : IDocumentStage
{
    private readonly KnownPersons _persons = new(knowledge);
    private readonly DescribedActors _described = new(knowledge);
    private readonly FinerTypes _finer = new(knowledge);
    private readonly CapitalCities _capitals = new(knowledge.Actors);
    private readonly WrittenOutNames _writtenOut = new(knowledge.Actors);

    /// <inheritdoc />
    public string Name => "entity resolution";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(ClusterLayer), typeof(RelationLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(EntityLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var clusters = document.Get<ClusterLayer>();
        var offices = new DocumentOffices(document, knowledge);
        var identities = new Dictionary<MentionCluster, EntityIdentity>();

        // Names first: a description may stand for one of them.
        foreach (var cluster in clusters.Clusters.Where(cluster => cluster.Mentions.Any(mention => !mention.IsPronoun)).OrderBy(cluster => !cluster.HasName))
        {
            identities[cluster] = KeptApart(document, cluster, offices.HolderMeantBy(cluster) is { } holder && !cluster.HasName && identities.TryGetValue(holder, out var same)
                ? same with { Reason = MergeReason.Of(cluster.Mentions.First(mention => !mention.IsPronoun).Words, "office that the article gives") }
                : IdentityOf(document, cluster, offices));
        }

        var ofCluster = new Dictionary<MentionCluster, ArticleEntity>();
        foreach (var group in identities.GroupBy(pair => pair.Value.Id))
        {
            var entity = EntityOf(group.Select(pair => pair.Key), group.Select(pair => pair.Value));
            foreach (var (cluster, _) in group)
            {
                ofCluster[cluster] = entity;
            }
        }

        document.Set(new EntityLayer([.. ofCluster.Values.Distinct().OrderBy(entity => entity.Id)], ofCluster));
    }

    /// <summary>A cluster that the user wants to be kept apart from the node that it would be is one of the article's own.</summary>
    private EntityIdentity KeptApart(Document document, MentionCluster cluster, EntityIdentity identity)
    {
        var forbidden = cluster.Mentions.FirstOrDefault(mention => !mention.IsPronoun && knowledge.KeptApart.Forbids(mention.Words, identity.Id.Value));
        return forbidden is null ? identity
            : new(new($"{NodeId.Of(cluster.Type, forbidden.Words)}@{StableHash.Of(document.Id, forbidden.Words)[..8]}"), forbidden.Words, EntityIdentity.TypeName(cluster.Type), "kept apart");
    }

    private EntityIdentity IdentityOf(Document document, MentionCluster cluster, DocumentOffices offices)
    {
        if (cluster.Actor is { } actor)
        {
            return EntityIdentity.Of(actor, "name");
        }

        if (cluster.Mentions.Select(_capitals.CapitalOf).FirstOrDefault(city => city is not null) is { } capital && !cluster.HasName)
        {
            return EntityIdentity.Of(capital, MergeReason.Of(cluster.Mentions[0].Words, "capital of its country"));
        }

        return (cluster.Type == MentionType.Person ? _persons.Identify(document, cluster, offices) : null)
            ?? (cluster.HasName ? InItsCountry(document, cluster) ?? Named(document, cluster) : _described.Identify(document, cluster));
    }

    /// <summary>"The Labor Party" is the one of the country that the text ties it to, or that the article speaks of most.</summary>
    private EntityIdentity? InItsCountry(Document document, MentionCluster cluster)
    {
        if (cluster.Type != MentionType.Organization)
        {
            return null;
        }

        var most = document.Get<ClusterLayer>().Clusters.Where(other => other.Actor is { Type: "Country" }).MaxBy(other => other.Mentions.Count)?.Actor;
        return new[] { _described.OwnerOf(document, cluster), most }.OfType<Actor>()
            .SelectMany(country => cluster.Mentions.Where(mention => mention.IsName).Select(mention => knowledge.Actors.FindLocal(mention.Words, country.Id)))
            .OfType<Actor>().Select(body => EntityIdentity.Of(body, "name in its country")).FirstOrDefault();
    }

    /// <summary>"The Supreme Court", "the Navy": what many countries have is a node across articles only with its country.</summary>
    private EntityIdentity Named(Document document, MentionCluster cluster) =>
        IsSomeOfPeople(cluster) || (cluster.Type == MentionType.Organization && cluster.Mentions.All(mention => !mention.IsName || knowledge.Lexicon.FindNoun(mention.Key) is { Kind: ActorNounKind.Institution }))
            ? _described.Identify(document, cluster)
            : cluster.Mentions.Where(mention => mention.IsName).Select(mention => _described.BodyOfCountry(mention.Words)).FirstOrDefault(body => body is not null) ?? EntityIdentity.Named(cluster, _writtenOut);

    /// <summary>"Two Germans … the Germans".</summary>
    private static bool IsSomeOfPeople(MentionCluster cluster) =>
        cluster.Type == MentionType.Group && cluster.Mentions.Any(mention => mention.IsName && cluster.Mentions.Any(other => other.Mention.Form == MentionForm.Nominal && other.Key == mention.Key));

    private ArticleEntity EntityOf(IEnumerable<MentionCluster> clusters, IEnumerable<EntityIdentity> identities)
    {
        var identity = identities.First();
        var mentions = clusters.SelectMany(cluster => cluster.Mentions).OrderBy(mention => mention.Index).ToList();
        return new ArticleEntity
        {
            Id = identity.Id,
            Name = identity.Name,
            Type = identity.Type,
            FinerType = identity.IsKnown ? identity.FinerType : clusters.Select(cluster => _finer.Of(cluster, identity.Type)).FirstOrDefault(finer => finer is not null),
            IsKnown = identity.IsKnown,
            Wikidata = identity.Wikidata,
            Mentions = [.. mentions.Select(mention => new EntityMention(mention.Sentence.SpanOf(mention.Mention.Tokens), mention.Mention.Form))],
            Aliases = [.. mentions.Where(IsAlias).Select(mention => mention.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Reasons = [.. clusters.SelectMany(cluster => cluster.Reasons).Concat(identities.Select(i => i.Reason)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    // "Iranian" means Iran, but nobody calls it so.
    private static bool IsAlias(MentionFacts mention) => mention.IsName && mention.Known?.Kind is not (MatchKind.Adjective or MatchKind.Demonym);
}
