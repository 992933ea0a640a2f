using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>
/// Where a place lies, and where actors are, by the form of the phrase: "Mosul, Iraq", "the Iraqi city of Mosul", "Kandahar province in Afghanistan", "Syria's Idlib province",
/// "militants in Yemen".
/// </summary>
public sealed class PlacePatterns(Lexicon lexicon)
{
    private const string LocatedIn = "LOCATED_IN";
    private const string BasedIn = "BASED_IN";
    private const string ArmedGroup = "ArmedGroup";
    private const int MostBetween = 2;
    private const double NamedPlace = 0.9;
    private const double PossessedPlace = 0.95;
    private const double DescribedPlace = 0.75;
    private const double NamedAfterPlace = 0.7;
    private const double Actor = 0.75;
    private const double NamedActor = 0.65;
    private const double NamedArmedGroup = 0.92;
    private const double ActorThroughout = 0.93;
    private const double ActorAtOrFrom = 0.92;
    private static readonly string[] Throughout = ["across", "throughout"];
    private static readonly string[] Inside = ["in", "inside", "within", .. Throughout];
    private static readonly string[] From = ["from"];
    private static readonly string[] AtOrFrom = ["at", .. From];
    private static readonly string[] Phrases = ["nmod", "obl"];

    /// <summary>What the phrase says of two, or null.</summary>
    public StateFinding? Find(StatePair pair)
    {
        var (source, target) = (pair.Source, pair.Target);
        if (!target.IsPlace || target.Mention.Form == MentionForm.Pronoun || source.Mention.Form == MentionForm.Pronoun || target.Head == source.Head)
        {
            return null;
        }

        return source.Mention.Type switch
        {
            MentionType.Place => IsAfterComma(pair) ? new(LocatedIn, PriorOf(source), "state/place, place")
                : IsInside(pair, Inside) ? new(LocatedIn, IsInside(pair, Throughout) ? ActorThroughout : PriorOf(source), "state/place in place")
                : !source.IsName ? null
                : IsPossessed(pair) ? new(LocatedIn, PossessedPlace, "state/place's place")
                : IsModified(pair) ? new(LocatedIn, target.Mention.Type == MentionType.Country ? NamedPlace : NamedAfterPlace, "state/place-noun of place")
                : null,

            MentionType.Person => IsAtOrFrom(pair, From) ? new(BasedIn, ActorAtOrFrom, "state/actor from place") : null,

            // A person was there once; a body or people stay.
            MentionType.Organization or MentionType.Group => !IsInside(pair, Inside) ? IsAtOrFrom(pair, AtOrFrom) ? new(BasedIn, ActorAtOrFrom, "state/actor at place") : null
                : new(BasedIn, PriorOfActor(pair), "state/actor in place"),
            _ => null,
        };
    }

    /// <summary>"The war on Boko Haram in Chad": an armed group fights where it is; what has a name may only meet there.</summary>
    private double PriorOfActor(StatePair pair) =>
        IsInside(pair, Throughout) ? ActorThroughout : !pair.Source.IsName ? Actor : pair.Source.EntityType == ArmedGroup && IsInside(pair, Inside, "nmod") ? NamedArmedGroup : NamedActor;

    private static double PriorOf(StateParticipant place) => place.IsName ? NamedPlace : DescribedPlace;

    /// <summary>"Mosul, Iraq", "Mosul, northern Iraq": but not a list.</summary>
    private static bool IsAfterComma(StatePair pair)
    {
        var (sentence, source, target) = (pair.Sentence, pair.Source.Mention.Tokens, pair.Target.Mention.Tokens);
        return source.End < target.Start && sentence.Tokens[source.End].Form == ","
            && target.Start - source.End - 1 <= MostBetween
            && Enumerable.Range(source.End + 1, target.Start - source.End - 1).All(index => sentence.Tokens[index].Head == pair.Target.Head.Index)
            && !Coordination.AreCoordinated(sentence, pair.Source.Head, pair.Target.Head)
            && pair.Target.Head.Deprel is not ("nmod:poss" or "amod" or "compound" or "nsubj" or "nsubj:pass" or "conj")
            && !sentence.DependentsOf(pair.Target.Head).Any(token => token.Deprel is "case" or "cc" or "conj");
    }

    /// <summary>"Kandahar province in Afghanistan", "the town of Jabla in the province of Latakia"; for a later part of a coordination, what its first is inside of too.</summary>
    private bool IsInside(StatePair pair, string[] prepositions, params string[] relations) =>
        Wholes(pair.Sentence, pair.Target.Head, throughCoordination: true).Any(place => (relations.Length == 0 ? Phrases : relations).Contains(place.Deprel)
            && pair.Sentence.DependentsOf(place).Any(mark => mark.Deprel == "case" && prepositions.Contains(mark.Form.ToLowerInvariant()))
            && Wholes(pair.Sentence, pair.Source.Head, throughCoordination: false).Any(whole => whole.Index == place.Head));

    /// <summary>"Workers at the Abadan refinery", "patients from Gauteng", but not "evacuated its staff from Darfur".</summary>
    private bool IsAtOrFrom(StatePair pair, string[] prepositions) =>
        pair.Source.Mention.Form == MentionForm.Nominal && pair.Target.Mention.Type == MentionType.Place && pair.Target.IsName
        && (IsInside(pair, prepositions, "nmod") || IsSaidToBe(pair, prepositions));

    /// <summary>"The two men are from Luxor".</summary>
    private bool IsSaidToBe(StatePair pair, string[] prepositions) => pair.Source.Head.Deprel == "nsubj"
        && Wholes(pair.Sentence, pair.Target.Head, throughCoordination: false).Any(place => place.Index == pair.Source.Head.Head && FrameSlots.Prepositions(pair.Sentence, place).Any(prepositions.Contains)
            && pair.Sentence.DependentsOf(place).Any(token => token.Deprel == "cop"));

    /// <summary>"Syria's Idlib province".</summary>
    private bool IsPossessed(StatePair pair) =>
        pair.Target.Head.Deprel == "nmod:poss"
        && pair.Sentence.DependentsOf(pair.Target.Head).Any(mark => mark.Deprel == "case" && mark.Xpos == "POS")
        && Wholes(pair.Sentence, pair.Source.Head, throughCoordination: false).Any(whole => whole.Index == pair.Target.Head.Head);

    /// <summary>"The Iraqi city of Mosul", "the Damascus suburb of Douma": the noun for the place stands between.</summary>
    private bool IsModified(StatePair pair) =>
        pair.Target.Head.Deprel is "amod" or "compound" or "nmod:desc"
        && Wholes(pair.Sentence, pair.Source.Head, throughCoordination: false).Skip(1).Any(whole => whole.Index == pair.Target.Head.Head);

    /// <summary>
    /// A word and the nouns that say what it is: "city" for Mosul in "the city of Mosul", "province" for Idlib in "Idlib province"; for a later part of a coordination without a
    /// preposition of its own, the first.
    /// </summary>
    private IEnumerable<Token> Wholes(Sentence sentence, Token word, bool throughCoordination)
    {
        yield return word;
        var at = word;
        for (var steps = 0; steps < sentence.Tokens.Count && sentence.HeadOf(at) is { } head; steps++)
        {
            var isPart = throughCoordination && at.Deprel == "conj" && !sentence.DependentsOf(at).Any(token => token.Deprel == "case");
            if (!isPart && !(IsPlaceNoun(head) && IsNameOf(sentence, at)))
            {
                yield break;
            }

            yield return head;
            at = head;
        }
    }

    private static bool IsNameOf(Sentence sentence, Token name) =>
        name.Deprel is "compound" or "appos" or "flat" or "nmod:desc"
        || (name.Deprel == "nmod" && sentence.DependentsOf(name).Any(mark => mark.Deprel == "case" && mark.Form.Equals("of", StringComparison.OrdinalIgnoreCase)));

    private bool IsPlaceNoun(Token token) =>
        token.Upos is "NOUN" or "PROPN" && lexicon.SensesOf(token.Lemma.ToLowerInvariant()).Any(sense => sense.Type == LocatedIn && sense.PartOfSpeech == PartOfSpeech.Noun);
}
