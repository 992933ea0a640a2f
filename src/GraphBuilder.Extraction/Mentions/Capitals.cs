using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>A capital is the city where something is and the government where it acts. The reader tells them apart; the tree puts it right where it leaves no doubt.</summary>
public sealed class Capitals(KnowledgeBase knowledge)
{
    private static readonly HashSet<string> WhereSomethingIs = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "at", "near", "outside", "inside", "around", "into", "through", "throughout", "across",
    };

    private static readonly HashSet<string> WhoIsMeant = new(StringComparer.OrdinalIgnoreCase) { "by", "with", "against" };

    /// <summary>The type that a capital's place in the sentence gives it; null for other names, and where the reader knows best.</summary>
    public MentionType? TypeOf(Sentence sentence, string words, Mention mention)
    {
        if (mention.Type is MentionType.Person or MentionType.Group
            || !knowledge.Actors.Find(words).Any(match => match is { Kind: MatchKind.Capital, Actor.Type: "Country" })
            || knowledge.Actors.Find(words).Any(match => match is { Kind: < MatchKind.Capital, Actor.Type: "Country" }))
        {
            return null;
        }

        var head = sentence.HeadWordOf(mention.Tokens);
        var first = head;
        while (first.Deprel == "conj" && sentence.HeadOf(first) is { } conjunct)
        {
            first = conjunct;
        }

        var cases = sentence.DependentsOf(first).Concat(sentence.DependentsOf(head)).Where(token => token.Deprel == "case").Select(token => token.Form).ToList();
        return IsBeforeGovernment(sentence, head) ? MentionType.Country
            : cases.Exists(WhereSomethingIs.Contains) || IsAmongPlaces(sentence, first) || IsBeforePlace(sentence, head) ? MentionType.Place
            : mention.Type == MentionType.Organization || (mention.Type == MentionType.Place && Acts(first, cases)) ? MentionType.Country
            : null;
    }

    /// <summary>"The Ankara government".</summary>
    private bool IsBeforeGovernment(Sentence sentence, Token capital) =>
        capital.Deprel == "compound" && sentence.HeadOf(capital) is { } noun && knowledge.Lexicon.FindNoun(noun.Lemma.ToLowerInvariant()) is { Institution: "government" };

    /// <summary>"Cairo airport", "the Nairobi suburbs", "Ottawa's streets".</summary>
    private bool IsBeforePlace(Sentence sentence, Token capital) =>
        capital.Deprel is "compound" or "nmod:poss" && sentence.HeadOf(capital) is { Upos: "NOUN" } noun && knowledge.Lexicon.FindPlaceNoun(noun.Lemma.ToLowerInvariant()) is not null;

    private static bool Acts(Token capital, List<string> cases) =>
        capital.Deprel == "nsubj" || (capital.Deprel is "obl" or "obl:agent" or "nmod" && cases.Count > 0 && cases.TrueForAll(WhoIsMeant.Contains));

    /// <summary>"Other cities, including Rome and Paris", "the city of Paris".</summary>
    private bool IsAmongPlaces(Sentence sentence, Token capital) =>
        capital.Deprel is "nmod" or "appos" && sentence.HeadOf(capital) is { Upos: "NOUN" } noun && knowledge.Lexicon.FindPlaceNoun(noun.Lemma.ToLowerInvariant()) is { IsName: true };
}
