using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>
/// To whom described actors belong, by their noun: "Syrian army", "Syria's army" and "the army of Syria" are part of Syria, "Taliban fighters" members of the Taliban; "U.S.-led forces" are led.
/// </summary>
public sealed class BelongingPatterns(KnowledgeBase knowledge)
{
    private const string MemberOf = "MEMBER_OF";
    private const double Institution = 0.9;
    private const double Others = 0.75;
    private const double Leader = 0.95;

    /// <summary>What the phrase says of two, or null.</summary>
    public StateFinding? Find(StatePair pair)
    {
        var (source, target) = (pair.Source, pair.Target);
        if (source.IsName && IsLeaderWithin(pair.Sentence, source.Mention, target.Mention))
        {
            return new("LEADS", Leader, "state/leader-led body");
        }

        if (source.Mention.Form != MentionForm.Nominal || !target.IsName || target.Head == source.Head || target.Mention.Type == MentionType.Person
            || !IsOwner(pair) || IsOffice(pair.Sentence, source)
            || NounOf(pair.Sentence, source) is not { Relation: { } relation } noun)
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

    /// <summary>"U.S.-led forces": whether the first of two stands within the second, and leads it.</summary>
    internal static bool IsLeaderWithin(Sentence sentence, Mention leader, Mention body) =>
        body.Tokens.Contains(leader.Tokens) && leader.Tokens.End + 1 < body.Tokens.End
        && sentence.Tokens[leader.Tokens.End].Form == "-" && sentence.Tokens[leader.Tokens.End + 1].Form.Equals("led", StringComparison.OrdinalIgnoreCase);

    private static bool IsOwner(StatePair pair)
    {
        var (sentence, target) = (pair.Sentence, pair.Target.Head);
        return target.Head == pair.Source.Head.Index
            && (target.Deprel is "amod" or "compound" or "nmod:desc" or "nmod:poss"
                || (target.Deprel == "nmod" && sentence.DependentsOf(target).Any(mark => mark.Deprel == "case" && mark.Form.Equals("of", StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>"Energy ministers of Russia": an office, more than a part.</summary>
    private bool IsOffice(Sentence sentence, StateParticipant actor) => Enumerable.Range(actor.Mention.Tokens.Start, actor.Head.Index - actor.Mention.Tokens.Start + 1)
        .Any(first => knowledge.Titles.Find(WordsBetween(sentence, first, actor.Head.Index)) is { Title.Role: TitleRole.Office });

    private static string WordsBetween(Sentence sentence, int first, int last) =>
        string.Join(' ', Enumerable.Range(first, last - first + 1).Select(index => sentence.Tokens[index].Form.ToLowerInvariant()));

    /// <summary>The noun that an actor is described by: of the words that end with its head the longest that is known, "security forces" before "forces".</summary>
    private ActorNoun? NounOf(Sentence sentence, StateParticipant actor)
    {
        var (start, end) = (actor.Mention.Tokens.Start, actor.Head.Index);
        return Enumerable.Range(start, end - start + 1)
            .Select(first => knowledge.Lexicon.FindNoun(WordsBetween(sentence, first, end)))
            .FirstOrDefault(noun => noun is not null)
            ?? knowledge.Lexicon.FindNoun(actor.Head.Lemma.ToLowerInvariant());
    }
}
