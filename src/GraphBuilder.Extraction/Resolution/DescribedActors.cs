using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>
/// Names actors that have no name so that an analyst recognizes them: "Pakistani forces". Bodies of a country are one node across articles; crowds, victims and single
/// persons are the article's own.
/// </summary>
public sealed class DescribedActors(KnowledgeBase knowledge)
{
    private static readonly string[] Belonging = ["PART_OF", "MEMBER_OF", "CITIZEN_OF", "BASED_IN", "LOCATED_IN"];
    // A government is its country's, not the office or building that speaks for it.
    private const string Government = "government";
    private const float Likely = 0.5f;
    private readonly SpeakersCountry _speakers = new(knowledge);

    /// <summary>The node of a cluster without a name.</summary>
    public EntityIdentity Identify(Document document, MentionCluster cluster)
    {
        var mention = cluster.Mentions.Where(mention => !mention.IsPronoun).OrderByDescending(mention => mention.Country is not null).ThenBy(mention => mention.Index).First();
        var noun = NounOf(mention.KeyWords) ?? knowledge.Lexicon.FindNoun(mention.Head.Lemma.ToLowerInvariant()) ?? knowledge.Lexicon.FindNoun(mention.Head.Form.ToLowerInvariant());
        var owner = OwnerOf(document, cluster)
            ?? (noun is { Kind: ActorNounKind.Institution, Institution: not null } && IsBare(mention, noun) && CountryOfArticle.Of(document) is { } only ? knowledge.Actors.FindById(only) : null);
        var name = NameOf(mention, owner);

        // One soldier is not every soldier.
        if (owner is { Type: "Country" } && noun is { Kind: ActorNounKind.Institution or ActorNounKind.Service } && cluster.Type != MentionType.Person)
        {
            return noun.Institution is { } kind and not Government && noun.Kind == ActorNounKind.Institution && IsBare(mention, noun) && knowledge.Actors.InstitutionOf(owner.Id, kind) is { } body
                ? EntityIdentity.Of(body, "body of the country")
                : new(EntityIdentity.IdFor(cluster.Type, name), name, EntityIdentity.TypeName(cluster.Type), "description with its country");
        }

        var own = EntityIdentity.IdFor(cluster.Type, name).Value + "@" + StableHash.Of(document.Id, mention.Sentence.SpanOf(mention.Mention.Tokens).ToString())[..8];
        return new(new(own), name, EntityIdentity.TypeName(cluster.Type), "description, the article's own");
    }

    /// <summary>The noun that the longest run of last words is: "space agency" of "U.S. space agency".</summary>
    private ActorNoun? NounOf(string[] words) =>
        Enumerable.Range(0, words.Length).Select(start => knowledge.Lexicon.FindNoun(string.Join(' ', words[start..]))).FirstOrDefault(noun => noun is not null);

    /// <summary>"The Government of Kenya" is the Kenyan government; null for other names.</summary>
    public EntityIdentity? BodyOfCountry(string name)
    {
        var of = name.IndexOf(" of ", StringComparison.Ordinal);
        if (of < 0 || knowledge.Lexicon.FindNoun(name[..of].ToLowerInvariant()) is not { Kind: ActorNounKind.Institution } noun
            || knowledge.Actors.Find(name.AsSpan(of + 4)).FirstOrDefault(match => match is { Actor.Type: "Country", Kind: <= MatchKind.Acronym })?.Actor is not { } country)
        {
            return null;
        }

        var body = $"{country.Adjectives.FirstOrDefault() ?? country.Name} {noun.Lemma}";
        return new(EntityIdentity.IdFor(MentionType.Organization, body), body, EntityIdentity.TypeName(MentionType.Organization), "body of its country");
    }

    /// <summary>The country or body that the description, or the reader, says it belongs to.</summary>
    public Actor? OwnerOf(Document document, MentionCluster cluster)
    {
        if (cluster.Mentions.Select(mention => mention.Country).FirstOrDefault(country => country is not null) is { } inside)
        {
            return knowledge.Actors.FindById(inside);
        }

        if (cluster.Mentions.Select(mention => _speakers.Of(document, mention)).FirstOrDefault(country => country is not null) is { } spoken)
        {
            return spoken;
        }

        var clusters = document.Get<ClusterLayer>();
        var relations = document.Get<RelationLayer>();
        var owners = cluster.Mentions.SelectMany(mention => relations.From(mention.Index))
            .Where(relation => Belonging.Max(state => relation.State[state]) >= Likely && !IsStance(document, relation.Target))
            .Select(relation => clusters.Of(relation.Target).Actor)
            .Where(owner => owner is { Type: "Country" })
            .Distinct().ToList();

        // "Officials from Egypt, Oman and Qatar" are nobody's alone.
        return owners is [var only] ? only : null;
    }

    private static bool IsStance(Document document, int index) =>
        document.Get<MentionLayer>().Mentions[index] is var mention && Stance.Of(document.Sentences[mention.Sentence].Tokens[mention.Tokens.Start].Form) is not null;

    /// <summary>Whether the description is nothing but the noun and its country: "Iraqi police", not "Iraqi traffic police".</summary>
    private static bool IsBare(MentionFacts mention, ActorNoun noun) =>
        mention.Mention.Tokens.Length <= noun.Lemma.Count(c => c == ' ') + (mention.Country is null ? 1 : 2);

    private static string NameOf(MentionFacts mention, Actor? owner)
    {
        var tokens = mention.Sentence.Tokens.Skip(mention.Mention.Tokens.Start).Take(mention.Mention.Tokens.Length).SkipWhile(token => token.Upos is "NUM" or "DET" or "PUNCT").ToList();
        var words = tokens.Count == 0 ? mention.Words : string.Join(' ', tokens.Select(token => token.Form));
        if (owner is not { Type: "Country" })
        {
            return words;
        }

        var adjective = owner.Adjectives.FirstOrDefault() ?? owner.Name;
        return WithAdjective(words.Split(' '), owner, adjective) ?? $"{adjective} {(mention.IsName ? words : LowerFirst(words))}";
    }

    /// <summary>"Top U.S. officials" with the adjective that goes with the country, so that it is one name however the country is written; null where it is not among the words.</summary>
    private static string? WithAdjective(string[] words, Actor owner, string adjective)
    {
        var names = owner.Adjectives.Concat(owner.Demonyms).Concat(owner.Aliases).Concat(owner.Capitals).Append(owner.Name).Select(name => NameKey.Of(name)).ToHashSet(StringComparer.Ordinal);
        for (var start = 0; start < words.Length - 1; start++)
        {
            for (var end = words.Length - 1; end > start; end--)
            {
                if (names.Contains(NameKey.Of(string.Join(' ', words[start..end]))))
                {
                    return string.Join(' ', [.. words[..start], adjective, .. words[end..]]);
                }
            }
        }

        return null;
    }

    private static string LowerFirst(string words) => words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
