using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;

namespace GraphBuilder.Extraction.Statements.Pairs;

/// <summary>Who is meant by "the two leaders", "both governments", "the two sides": two that were named side by side shortly before.</summary>
public static class NamedPairs
{
    private const int SentencesBack = 2, LongestChain = 8;

    /// <summary>Whether a noun is counted as two: "the two leaders", "both countries".</summary>
    public static bool IsPair(Sentence sentence, Token noun) =>
        sentence.DependentsOf(noun).Any(token => token.Deprel is "nummod" or "det" or "amod" && token.Lemma.ToLowerInvariant() is "two" or "both" or "2");

    /// <summary>The two mentions that a description of two means, by their indexes; null where it is none, or nobody was named so.</summary>
    /// <param name="document">The document.</param>
    /// <param name="index">The mention.</param>
    public static (int One, int Other)? MeantBy(Document document, int index) => MeantBy(document, index, LongestChain);

    private static (int One, int Other)? MeantBy(Document document, int index, int chain)
    {
        var mention = document.Get<MentionLayer>().Mentions[index];
        var sentence = document.Sentences[mention.Sentence];
        var head = sentence.HeadWordOf(mention.Tokens);
        return mention.Form == MentionForm.Nominal && IsDefinite(sentence, head) && IsPair(sentence, head) ? LastBefore(document, index, chain) : null;
    }

    /// <summary>The two of one type that were named last side by side, or meant by the last such description.</summary>
    private static (int One, int Other)? LastBefore(Document document, int before, int chain)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var clusters = document.Get<ClusterLayer>();
        var areSides = document.Sentences[mentions[before].Sentence].HeadWordOf(mentions[before].Tokens).Lemma is "side" or "party";
        for (var second = before - 1; chain > 0 && second > 0 && mentions[before].Sentence - mentions[second].Sentence <= SentencesBack; second--)
        {
            if (MeantBy(document, second, chain - 1) is { } pair && IsCoveredBy(mentions[before].Type, mentions[pair.One].Type, areSides))
            {
                return pair;
            }

            for (var first = second - 1; first >= 0 && mentions[first].Sentence == mentions[second].Sentence; first--)
            {
                var sentence = document.Sentences[mentions[first].Sentence];
                if (mentions[first] is { Form: MentionForm.Name } one && mentions[second] is { Form: MentionForm.Name } other
                    && one.Type == other.Type && IsCoveredBy(mentions[before].Type, one.Type, areSides) && clusters.Of(first) != clusters.Of(second)
                    && Coordination.AreCoordinated(sentence, sentence.HeadWordOf(one.Tokens), sentence.HeadWordOf(other.Tokens)) && !IsOfMore(document, sentence, first, second))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    /// <summary>"Two men were arrested" tells of two who are new.</summary>
    private static bool IsDefinite(Sentence sentence, Token noun) =>
        sentence.DependentsOf(noun).Any(token => token.Lemma.ToLowerInvariant() is "the" or "both" or "these" or "those" || token.Deprel == "nmod:poss");

    /// <summary>"China, Russia and Japan": three are no two.</summary>
    private static bool IsOfMore(Document document, Sentence sentence, int one, int other)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var head = sentence.HeadWordOf(mentions[one].Tokens);
        return SentenceMentions.Indexes(document, sentence).Any(third => third != one && third != other && mentions[third] is { Form: MentionForm.Name } name && name.Type == mentions[one].Type
            && Coordination.AreCoordinated(sentence, head, sentence.HeadWordOf(name.Tokens)));
    }

    /// <summary>Sides are of countries and bodies, whoever speaks for them.</summary>
    private static bool IsCoveredBy(MentionType described, MentionType named, bool areSides) => described switch
    {
        MentionType.Person => named == MentionType.Person,
        MentionType.Country or MentionType.Organization => named is MentionType.Country or MentionType.Organization,
        MentionType.Group => named is MentionType.Country or MentionType.Organization || (named == MentionType.Person && !areSides),
        _ => false,
    };
}
