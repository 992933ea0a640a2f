using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>
/// The finer type of what is not known by name: "the Harbour Party" is a party, "the Ministry of Fisheries" a ministry, "rebels" are a force. The noun of a description
/// says it, or the last words of a name, or its first before "of".
/// </summary>
public sealed class FinerTypes(KnowledgeBase knowledge)
{
    /// <summary>The finer type of the actor that mentions describe or name, or null; the names go before the descriptions, the fullest first.</summary>
    /// <param name="cluster">The mentions.</param>
    /// <param name="type">The type that the actor has, of those at the top.</param>
    public string? Of(MentionCluster cluster, string type) =>
        cluster.Mentions.Where(mention => !mention.IsPronoun)
            .OrderBy(mention => !mention.IsName).ThenByDescending(mention => mention.KeyWords.Length)
            .Select(mention => mention.IsName ? OfName(mention.Words, type)
                : LastOf(mention.KeyWords, noun => OfNoun(noun, type)) ?? OfNoun(mention.Head.Lemma.ToLowerInvariant(), type))
            .FirstOrDefault(finer => finer is not null);

    /// <summary>The finer type that the words of a name tell, or null.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type of its bearer, of those at the top.</param>
    public string? OfName(string name, string type)
    {
        var words = name.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var of = Array.IndexOf(words, "of");
        return (of > 0 ? LastOf(words[..of], Find) : null) ?? LastOf(words, Find);

        string? Find(string last) => knowledge.Lexicon.FindNameWord(last, type)?.FinerType ?? OfNoun(last, type);
    }

    /// <summary>What the longest run of last words tells.</summary>
    private static string? LastOf(string[] words, Func<string, string?> find) =>
        Enumerable.Range(0, words.Length).Select(start => find(string.Join(' ', words[start..]))).FirstOrDefault(finer => finer is not null);

    private string? OfNoun(string noun, string type) =>
        knowledge.Lexicon.FindNoun(noun) is { FinerType: { } actor } && knowledge.Ontology.IsA(actor, type) ? actor
        : knowledge.Lexicon.FindPlaceNoun(noun) is { FinerType: { } place } && knowledge.Ontology.IsA(place, type) ? place
        : null;
}
