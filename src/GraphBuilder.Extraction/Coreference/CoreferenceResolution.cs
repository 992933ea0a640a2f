using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Graph;
using GraphBuilder.Stages;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>
/// Decides which mentions mean the same: names by rules, descriptions and pronouns by the model's scores where nothing bars them. Precision first.
/// </summary>
public sealed class CoreferenceResolution(KnowledgeBase knowledge) : IDocumentStage
{
    // What "a driver" must score above a new one to be the driver before. Chosen on marked news: where the model has not learned the texts, such pairs are wrong more often than right.
    private const float DoubtOfIndefinite = 3;
    private readonly MentionFactsReader _facts = new(knowledge);
    private readonly OfficeHolders _holders = new(knowledge.Titles);
    private readonly ClustersKeptApart _apart = new(knowledge.KeptApart);
    private readonly NameClustering _names = new(knowledge);
    private readonly CapitalCities _capitals = new(knowledge.Actors);

    /// <inheritdoc />
    public string Name => "coreference";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(MentionLayer), typeof(KnownActorLayer), typeof(CoreferenceLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(ClusterLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var mentions = _facts.Read(document);
        var scores = document.Get<CoreferenceLayer>();
        var clusters = _names.Cluster(mentions);
        var ofMention = new MentionCluster?[mentions.Count];
        var bySentence = mentions.ToLookup(mention => mention.Mention.Sentence);
        foreach (var cluster in clusters)
        {
            foreach (var mention in cluster.Mentions)
            {
                ofMention[mention.Index] = cluster;
            }
        }

        foreach (var mention in mentions)
        {
            if (ofMention[mention.Index] is { } named)
            {
                if (named.Mentions[0] == mention)
                {
                    TakeIn(named, Explained(mention, bySentence[mention.Mention.Sentence], ofMention) ?? BestEarlier(mention, scores, ofMention), ofMention);
                }

                continue;
            }

            var explained = Appositive(mention, bySentence[mention.Mention.Sentence], ofMention) ?? Predicates.SubjectOf(mention, bySentence[mention.Mention.Sentence], ofMention)
                ?? ReportedSubjects.MeantBy(mention, bySentence[mention.Mention.Sentence], ofMention);
            var earlier = BestEarlier(mention, scores, ofMention);
            var cluster = explained ?? _holders.MeantBy(document, mention, clusters) ?? _capitals.MeantBy(mention, clusters) ?? earlier;
            if (cluster is null)
            {
                clusters.Add(cluster = new MentionCluster());
            }

            cluster.Add(mention, cluster.Mentions.Count == 0 ? null : mention.IsPronoun ? "pronoun" : MergeReason.Of(mention.Words, "description"));
            ofMention[mention.Index] = cluster;
            if (explained is not null)
            {
                TakeIn(explained, earlier, ofMention);
            }
        }

        document.Set(new ClusterLayer(clusters));
    }

    private bool MayJoin(MentionFacts mention, MentionCluster cluster) => Compatibility.MayJoin(mention, cluster) && !_apart.Forbids(mention, cluster);

    /// <summary>"A Republican congressman says … Bob Ney": what was only described so far becomes the one who is named now.</summary>
    private void TakeIn(MentionCluster named, MentionCluster? described, MentionCluster?[] ofMention)
    {
        if (described is not { HasName: false } || described == named || described.Mentions.All(mention => mention.IsPronoun)
            || !described.Mentions.All(mention => MayJoin(mention, named) && MayBearName(mention, named)))
        {
            return;
        }

        foreach (var mention in described.Mentions)
        {
            ofMention[mention.Index] = named;
        }

        named.Absorb(described, MergeReason.Of(described.Mentions.First(mention => !mention.IsPronoun).Words, "description before the name"));
    }

    /// <summary>"The company, Minera Sol", "a spokeswoman of the ministry, Mei Chan": the description before the name that explains it.</summary>
    private static MentionCluster? Explained(MentionFacts name, IEnumerable<MentionFacts> beside, MentionCluster?[] ofMention) =>
        beside.Where(other => other.Index < name.Index && other.Mention.Form == MentionForm.Nominal
                && (name.Mention.Type == MentionType.Person) == (other.Mention.Type == MentionType.Person)
                && (Apposition.Explains(name.Sentence, name.Head, other.Head) || Apposition.ExplainsWhoIsOf(name.Sentence, name.Head, other.Head)))
            .Select(other => ofMention[other.Index]).FirstOrDefault(cluster => cluster is not null);

    /// <summary>A court, a government, the police have it in their name.</summary>
    private bool MayBearName(MentionFacts description, MentionCluster named) =>
        knowledge.Lexicon.FindNoun(description.Head.Lemma.ToLowerInvariant()) is not { FinerType: "Court" or "Police" or "Parliament" or "Government" or "Military", Kind: ActorNounKind.Institution } noun
        || named.Mentions.Any(mention => mention.IsName && (mention.KeyWords.Contains(noun.Lemma, StringComparer.Ordinal) || mention.Known?.Actor.Institution is not null || NameKey.IsAcronym(mention.Words)));

    private MentionCluster? BestEarlier(MentionFacts mention, CoreferenceLayer scores, MentionCluster?[] ofMention)
    {
        var (best, bestScore) = ((MentionCluster?)null, scores.Apart(mention.Index) + (mention.Introduction.IsIndefinite ? DoubtOfIndefinite : 0));
        if (mention.Introduction.IsNew)
        {
            return null;
        }

        for (var earlier = scores.FirstCompared(mention.Index); earlier < mention.Index; earlier++)
        {
            if (scores.Together(earlier, mention.Index) is var score && score > bestScore
                && ofMention[earlier] is { } cluster && MayJoin(mention, cluster))
            {
                (best, bestScore) = (cluster, score);
            }
        }

        return best;
    }

    /// <summary>"Abbas Araghchi, the foreign minister", "the foreign minister, Abbas Araghchi": a description in apposition to a name means its bearer.</summary>
    private MentionCluster? Appositive(MentionFacts mention, IEnumerable<MentionFacts> beside, MentionCluster?[] ofMention)
    {
        if (mention.Mention.Form != MentionForm.Nominal)
        {
            return null;
        }

        var named = beside.FirstOrDefault(other => other.IsName && (Apposition.Explains(mention.Sentence, mention.Head, other.Head) || Apposition.Explains(mention.Sentence, other.Head, mention.Head)));
        return named is not null && ofMention[named.Index] is { } cluster && MayJoin(mention, cluster) ? cluster : null;
    }
}
