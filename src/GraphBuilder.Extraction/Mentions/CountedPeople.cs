using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>"Two Germans", "dozens of Iraqis", "a Peruvian" are some of a people, not the people: a description.</summary>
public sealed class CountedPeople(Actors actors)
{
    private static readonly HashSet<string> Amounts = new(StringComparer.Ordinal) { "dozen", "score", "hundred", "thousand", "million", "number", "group", "handful" };

    /// <summary>The mention as a description where it is some of a people; null for others.</summary>
    public Mention? AsDescription(Sentence sentence, string words, Mention mention)
    {
        if (mention.Form == MentionForm.Pronoun || !actors.Find(words).Any(match => match is { Kind: MatchKind.Demonym or MatchKind.Adjective, Actor.Type: "Country" or "Location" }))
        {
            return null;
        }

        var head = sentence.HeadWordOf(mention.Tokens);
        var dependents = sentence.DependentsOf(head).ToList();
        var one = dependents.Exists(token => token is { Deprel: "det", Form: "a" or "an" or "A" or "An" });
        var counted = dependents.Exists(token => token.Deprel == "nummod")
            || (head.Deprel == "nmod" && dependents.Exists(token => token is { Deprel: "case", Form: "of" }) && sentence.HeadOf(head) is { } amount && Amounts.Contains(amount.Lemma.ToLowerInvariant()));
        return head.Deprel is "amod" or "compound" or "nmod:poss" || !(one || counted) ? null
            : mention with { Form = MentionForm.Nominal, Type = one ? MentionType.Person : MentionType.Group };
    }
}
