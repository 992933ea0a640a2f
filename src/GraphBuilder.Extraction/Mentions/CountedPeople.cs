using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>"Two Germans", "dozens of Iraqis", "several Kenyans", "a Peruvian", "the Peruvian" are some of a people, not the people: a description.</summary>
public sealed class CountedPeople(Actors actors)
{
    private static readonly HashSet<string> Amounts = new(StringComparer.Ordinal) { "dozen", "score", "hundred", "thousand", "million", "number", "group", "handful" };
    private static readonly HashSet<string> Some = new(StringComparer.OrdinalIgnoreCase) { "some", "several", "many", "few", "more", "other", "another" };

    /// <summary>The mention as a description where it is some of a people; null for others.</summary>
    public Mention? AsDescription(Sentence sentence, string words, Mention mention)
    {
        if (mention.Form == MentionForm.Pronoun || !actors.Find(words).Any(match => IsPeople(match, words)))
        {
            return null;
        }

        var head = sentence.HeadWordOf(mention.Tokens);
        var dependents = sentence.DependentsOf(head).ToList();
        var one = dependents.Exists(token => token is { Deprel: "det", Form: "a" or "an" or "A" or "An" })
            || (IsOneOf(words) && head.Upos is "NOUN" or "PROPN" or "ADJ" && dependents.Exists(token => token is { Deprel: "det", Lemma: "the" }));
        var counted = dependents.Exists(token => token.Deprel == "nummod" || Some.Contains(token.Form))
            || (head.Deprel == "nmod" && dependents.Exists(token => token is { Deprel: "case", Form: "of" }) && sentence.HeadOf(head) is { } amount && Amounts.Contains(amount.Lemma.ToLowerInvariant()));
        return head.Deprel is "amod" or "compound" or "nmod:poss" || !(one || counted) ? null
            : mention with { Form = MentionForm.Nominal, Type = one ? MentionType.Person : MentionType.Group };
    }

    /// <summary>A name for the people of a country or place, even where it also stands for the country ("Palestinians").</summary>
    private static bool IsPeople(ActorMatch match, string words) =>
        match.Actor.Type is "Country" or "Location"
        && (match.Kind is MatchKind.Demonym or MatchKind.Adjective || match.Actor.Demonyms.Any(people => NameKey.Of(people) == NameKey.Of(words)));

    /// <summary>"Peruvian", of which there are "Peruvians"; not "French" or "Chinese", which are all of them.</summary>
    private bool IsOneOf(string words) => actors.Find(words + "s").Any(match => IsPeople(match, words + "s"));
}
