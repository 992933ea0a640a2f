using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>
/// To whom described actors belong, by their noun: "Syrian army", "Syria's army" and "the army of Syria" are part of Syria, "Taliban fighters" members of the Taliban; "U.S.-led forces" are led.
/// </summary>
public sealed class BelongingPatterns(KnowledgeBase knowledge)
{
    private const string MemberOf = "MEMBER_OF", CitizenOf = "CITIZEN_OF", PartOf = "PART_OF";
    private const double Institution = 0.9;
    private const double Others = 0.75;
    private const double Leader = 0.95;
    private const double Bodies = 0.93;
    private const double Citizen = 0.95;
    private const double Soldier = 0.95;

    /// <summary>What the phrase says of two, or null.</summary>
    public StateFinding? Find(StatePair pair)
    {
        var (source, target) = (pair.Source, pair.Target);
        if (source.IsName && IsLeaderWithin(pair.Sentence, source.Mention, target.Mention))
        {
            return new("LEADS", Leader, "state/leader-led body");
        }

        if (source.IsName && target.IsName)
        {
            return IsSoldier(knowledge.Titles, pair.Sentence, source.Mention, target.Mention) ? new(MemberOf, Soldier, "state/body's soldier") : IsCitizen(pair) ? new(CitizenOf, Citizen, "state/person of country") : IsPartOfBody(pair) ? new(PartOf, Bodies, "state/body's body") : RelationOfNoun(pair) is { } relationOfNoun ? new(relationOfNoun, Bodies, "state/body-noun of country") : null;
        }

        if (source.Mention.Form != MentionForm.Nominal || !target.IsName || target.Head == source.Head || target.Mention.Type == MentionType.Person
            || !IsOwner(pair) || IsOffice(pair.Sentence, source)
            || NounOf(knowledge.Lexicon, pair.Sentence, source.Mention) is not { Relation: { } relation } noun)
        {
            return null;
        }

        return (noun.Kind, target.Mention.Type) switch
        {
            (ActorNounKind.Institution, MentionType.Country or MentionType.Place) => new(relation, Institution, "state/institution of country"),
            (ActorNounKind.Institution, _) => null,
            (_, MentionType.Organization) => new(MemberOf, Others, "state/people of body"),
            (_, MentionType.Country) => new(relation, Others, "state/people of country"),
            _ => null,
        };
    }

    /// <summary>"U.S. Army General Joseph Votel": nothing but a rank between a body and a name.</summary>
    internal static bool IsSoldier(Titles titles, Sentence sentence, Mention person, Mention body) =>
        person.Type == MentionType.Person && body.Type == MentionType.Organization && body.Tokens.End < person.Tokens.Start
        && titles.Find(WordsBetween(sentence, body.Tokens.End, person.Tokens.Start - 1)) is { Title.Role: TitleRole.Honorific };

    /// <summary>"Petter Solberg of Norway": nothing but "of" between the two.</summary>
    private static bool IsCitizen(StatePair pair) =>
        pair.Source.Mention.Type == MentionType.Person && pair.Target.Mention.Type == MentionType.Country && pair.Target.Mention.Tokens.Start == pair.Source.Mention.Tokens.End + 1
        && pair.Sentence.Tokens[pair.Source.Mention.Tokens.End].Form.Equals("of", StringComparison.OrdinalIgnoreCase) && pair.Target.Head.Head == pair.Source.Head.Index;

    /// <summary>"The U.N.'s World Food Program", "the APEC Business Advisory Council": a body within a body, named so.</summary>
    private bool IsPartOfBody(StatePair pair)
    {
        var (sentence, source, target) = (pair.Sentence, pair.Source.Mention, pair.Target.Mention);
        if (source.Type != MentionType.Organization || target.Type != MentionType.Organization)
        {
            return false;
        }

        return (pair.Target.Head.Deprel == "nmod:poss" && pair.Target.Head.Head == pair.Source.Head.Index && target.Tokens.End + 1 == source.Tokens.Start && sentence.Tokens[target.Tokens.End].Xpos == "POS")
            || (IsInstitution(pair.Source.Head) && (source.Tokens.Start == target.Tokens.Start && source.Tokens.End > target.Tokens.End || IsNamedAfter(sentence, source, pair.Target)));
    }

    /// <summary>"The German firm Bilfinger Berger": what the noun before a body's name says of the country before the noun.</summary>
    private string? RelationOfNoun(StatePair pair)
    {
        var (sentence, body, country) = (pair.Sentence, pair.Source.Mention, pair.Target.Mention);
        return body.Type == MentionType.Organization && country.Type == MentionType.Country && body.Tokens.Start - country.Tokens.End is 1 or 2
            && sentence.Tokens[body.Tokens.Start - 1] is { Upos: "NOUN" } noun && (pair.Target.Head.Head == noun.Index || noun.Index - 1 == pair.Target.Head.Index)
            ? knowledge.Lexicon.FindNoun(noun.Lemma.ToLowerInvariant()) is { Type: "Organization", Relation: { } relation } && relation != MemberOf ? relation : null
            : null;
    }

    private bool IsInstitution(Token head) => knowledge.Lexicon.FindNoun(head.Form.ToLowerInvariant()) is { Kind: ActorNounKind.Institution };

    /// <summary>Whether a body's name begins with one that the other is known by.</summary>
    private bool IsNamedAfter(Sentence sentence, Mention body, StateParticipant other) => knowledge.Actors.FindById(other.Entity.Value) is { } actor
        && Enumerable.Range(1, body.Tokens.Length - 1).Any(length =>
            NameKey.Of(sentence.WordsOf(new(body.Tokens.Start, body.Tokens.Start + length))) is var words
            && actor.Aliases.Prepend(actor.Name).Any(name => NameKey.Of(name) == words));

    /// <summary>"U.S.-led forces": whether the first of two stands within the second, and leads it.</summary>
    internal static bool IsLeaderWithin(Sentence sentence, Mention leader, Mention body) =>
        body.Tokens.Contains(leader.Tokens) && leader.Tokens.End + 1 < body.Tokens.End
        && sentence.Tokens[leader.Tokens.End].Form == "-" && sentence.Tokens[leader.Tokens.End + 1].Form.Equals("led", StringComparison.OrdinalIgnoreCase);

    private static bool IsOwner(StatePair pair) => IsOwner(pair.Sentence, pair.Target.Head, pair.Source.Head);

    /// <summary>"Chad's army", "the Chadian army", "the army of Chad" and, for a later part of a coordination, "of Niger and Chad".</summary>
    internal static bool IsOwner(Sentence sentence, Token owner, Token owned)
    {
        var target = Coordination.ConjunctBefore(sentence, owner) ?? owner;
        return target.Head == owned.Index
            && (target.Deprel is "amod" or "compound" or "nmod:desc" or "nmod:poss"
                || (target.Deprel == "nmod" && sentence.DependentsOf(target).Any(mark => mark.Deprel == "case" && mark.Form.Equals("of", StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>"Energy ministers of Russia": an office, more than a part.</summary>
    private bool IsOffice(Sentence sentence, StateParticipant actor) => Enumerable.Range(actor.Mention.Tokens.Start, actor.Head.Index - actor.Mention.Tokens.Start + 1)
        .Any(first => knowledge.Titles.Find(WordsBetween(sentence, first, actor.Head.Index)) is { Title.Role: TitleRole.Office });

    private static string WordsBetween(Sentence sentence, int first, int last) =>
        string.Join(' ', Enumerable.Range(first, last - first + 1).Select(index => sentence.Tokens[index].Form.ToLowerInvariant()));

    /// <summary>The noun that an actor is described by: of the words that end with its head the longest that is known, "security forces" before "forces".</summary>
    internal static ActorNoun? NounOf(Lexicon lexicon, Sentence sentence, Mention actor)
    {
        var head = sentence.HeadWordOf(actor.Tokens);
        return Enumerable.Range(actor.Tokens.Start, head.Index - actor.Tokens.Start + 1)
            .Select(first => lexicon.FindNoun(WordsBetween(sentence, first, head.Index)))
            .FirstOrDefault(noun => noun is not null)
            ?? lexicon.FindNoun(head.Lemma.ToLowerInvariant());
    }
}
