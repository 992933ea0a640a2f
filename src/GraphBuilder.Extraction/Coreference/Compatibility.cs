using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>What bars a description or pronoun from meaning the same as earlier mentions, whatever the model scores.</summary>
public static class Compatibility
{
    /// <summary>Whether a mention may join a cluster.</summary>
    public static bool MayJoin(MentionFacts mention, MentionCluster cluster) =>
        TypesAgree(mention, cluster) && GendersAgree(mention, cluster) && NumbersAgree(mention, cluster) && CountriesAgree(mention, cluster) && InstitutionsAgree(mention, cluster)
        && !cluster.Mentions.Any(other => IsNested(mention, other) || IsSpokenOf(mention, other));

    private static bool TypesAgree(MentionFacts mention, MentionCluster cluster)
    {
        var (one, other) = (mention.Mention.Type, cluster.Type);
        if (one == other)
        {
            return true;
        }

        if (mention.IsPronoun)
        {
            // "It" and "they" stand for anything but one person; the reader's type of a pronoun is a guess.
            return mention.Gender is Gender.Thing or Gender.Unknown && one != MentionType.Person && other != MentionType.Person;
        }

        // "The country" of a place name, "the group" of an organization, "the city" of a capital.
        return (one, other) is (MentionType.Country, MentionType.Place) or (MentionType.Place, MentionType.Country)
            or (MentionType.Organization, MentionType.Group) or (MentionType.Group, MentionType.Organization);
    }

    private static bool GendersAgree(MentionFacts mention, MentionCluster cluster) =>
        mention.Gender == Gender.Unknown || cluster.Gender == Gender.Unknown || mention.Gender == cluster.Gender;

    private static bool NumbersAgree(MentionFacts mention, MentionCluster cluster)
    {
        // "Two schools" are not the three before them.
        if (mention.Introduction.Number is { } number && cluster.Mentions.Any(other => other.Introduction.Number is { } count && count != number))
        {
            return false;
        }

        if (mention.IsPlural is not { } plural)
        {
            return true;
        }

        // Bodies and countries are "it" and "they" alike; one person is never "they", several people never "he".
        return cluster.Type is MentionType.Organization or MentionType.Country or MentionType.Place
            ? !plural || mention.IsPronoun || cluster.Mentions.All(other => other.IsPlural != false)
            : cluster.Mentions.All(other => other.IsPlural is null || other.IsPlural == plural);
    }

    private static bool CountriesAgree(MentionFacts mention, MentionCluster cluster) =>
        mention.Country is not { } country
        || (mention.Mention.Type == MentionType.Country ? cluster.Actor?.Id == country
            : cluster.Mentions.All(other => other.Country is null || other.Country == country) && (cluster.Actor is not { Institution: not null, Country: { } owner } || owner == country));

    /// <summary>A foreign ministry is no interior ministry.</summary>
    private static bool InstitutionsAgree(MentionFacts mention, MentionCluster cluster) =>
        mention.Institution is null || cluster.Mentions.All(other => other.Institution is null || other.Institution == mention.Institution);

    private static bool IsNested(MentionFacts one, MentionFacts other) =>
        one.Mention.Sentence == other.Mention.Sentence && one.Mention.Tokens.Overlaps(other.Mention.Tokens);

    /// <summary>"We" and "our" are never those whom the sentence speaks of, unless they speak.</summary>
    private static bool IsSpokenOf(MentionFacts mention, MentionFacts other) =>
        mention.IsPronoun && Pronouns.IsFirstPerson(mention.Head.Form) && other.Mention.Sentence == mention.Mention.Sentence && !(other.IsPronoun && Pronouns.IsFirstPerson(other.Head.Form))
        && !(other.Head.Deprel == "nsubj" && other.Sentence.HeadOf(other.Head) is { } verb && other.Sentence.DependentsOf(verb).Any(token => token.Deprel is "ccomp" or "parataxis"));
}
