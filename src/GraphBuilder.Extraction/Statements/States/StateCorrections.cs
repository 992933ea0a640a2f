using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>Puts states of the reader right where the words between the two say plainly what it confuses.</summary>
public sealed class StateCorrections(KnowledgeBase knowledge)
{
    private const string LocatedIn = "LOCATED_IN", PartOf = "PART_OF", MemberOf = "MEMBER_OF", CitizenOf = "CITIZEN_OF", Leads = "LEADS", BasedIn = "BASED_IN", HoldsOffice = "HOLDS_OFFICE";
    private static readonly string[] Directions =
        ["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "northwards", "southwards"];

    private static readonly string[] Foreign = ["foreign", "western", "international", "overseas"];

    private readonly PersonTitles _titles = new(knowledge);
    private readonly ImplausibleStates _implausible = new(knowledge);

    /// <summary>The reading as the words have it, or null where they bar it.</summary>
    public Reading? Correct(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var (source, target) = (mentions[reading.Source], mentions[reading.Target]);
        return _implausible.Bars(document, reading) ? null : reading.Type switch
        {
            LocatedIn when IsBeside(reading.Sentence, source, target) => null,
            LocatedIn when CountryWithin(document, reading) is { } country => reading with { Target = country, Rule = reading.Rule + "+country" },
            PartOf or MemberOf when BelongingPatterns.IsLeaderWithin(reading.Sentence, target, source) && Allows(document, Leads, reading.Target, reading.Source) =>
                reading with { Type = Leads, Source = reading.Target, Target = reading.Source, Rule = reading.Rule + "+led" },
            PartOf or MemberOf when IsNational(reading.Sentence, source, target) && Allows(document, CitizenOf, reading.Source, reading.Target) => reading with { Type = CitizenOf, Rule = reading.Rule + "+national" },
            PartOf or MemberOf or BasedIn or CitizenOf when IsOfficeOf(document, reading) && Allows(document, HoldsOffice, reading.Source, reading.Target) => reading with { Type = HoldsOffice, Rule = reading.Rule + "+office" },
            PartOf when IsForeignIn(document, reading) && Allows(document, BasedIn, reading.Source, reading.Target) => reading with { Type = BasedIn, Rule = reading.Rule + "+foreign" },
            CitizenOf when IsCounterpart(reading.Sentence, source, target) && Allows(document, HoldsOffice, reading.Source, reading.Target) => reading with { Type = HoldsOffice, Rule = reading.Rule + "+counterpart" },
            HoldsOffice when source.Type == MentionType.Group && !HasOffice(document, reading) => null,
            Leads when SpeaksFor(reading.Sentence, source) => reading with { Type = MemberOf, Rule = reading.Rule + "+member" },
            Leads when BelongingPatterns.IsSoldier(knowledge.Titles, reading.Sentence, source, target) => reading with { Type = MemberOf, Rule = reading.Rule + "+soldier" },
            Leads when _titles.Of(document, reading.Source) is { Match.Title.Role: TitleRole.Office } title && IsOwner(source, target, title) && Allows(document, HoldsOffice, reading.Source, reading.Target) =>
                reading with { Type = HoldsOffice, Rule = reading.Rule + "+office" },
            _ => reading,
        };
    }

    /// <summary>"A spokeswoman of the ministry, Mei Chan": who speaks for it does not lead it.</summary>
    private bool SpeaksFor(Sentence sentence, Mention source) =>
        sentence.HeadWordOf(source.Tokens) is var name && sentence.HeadOf(name) is { Deprel: "nmod" } body && Apposition.Explains(sentence, name, body)
        && sentence.HeadOf(body) is { } speaker && knowledge.Titles.Find(speaker.Form) is { Title.Role: TitleRole.Membership };

    /// <summary>"A town south of Baghdad" does not lie in Baghdad.</summary>
    private static bool IsBeside(Sentence sentence, Mention source, Mention target)
    {
        var place = sentence.HeadWordOf(target.Tokens);
        return source.Tokens.End <= target.Tokens.Start && sentence.HeadOf(place) is { } side && Directions.Contains(side.Form.ToLowerInvariant())
            && side.Index >= source.Tokens.End && side.Index < target.Tokens.Start && !sentence.DependentsOf(side).Any(token => token.Deprel is "case" or "det");
    }

    /// <summary>"The southern English seaside resort of Brighton": a place whose word only modifies another noun stands for the country in it.</summary>
    private static int? CountryWithin(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var place = mentions[reading.Target];
        return place.Form == MentionForm.Nominal && reading.Sentence.HeadWordOf(place.Tokens).Deprel == "compound"
            ? SentenceMentions.Indexes(document, reading.Sentence).Select(index => (int?)index).FirstOrDefault(index => index != reading.Target && place.Tokens.Contains(mentions[index!.Value].Tokens)
                && mentions[index.Value].Type == MentionType.Country && document.Get<EntityLayer>().OfCluster.ContainsKey(document.Get<ClusterLayer>().Of(index.Value)))
            : null;
    }

    /// <summary>"Afghan staff", "a Vietnamese man": people to whom a country's name only says where they are from.</summary>
    private bool IsNational(Sentence sentence, Mention source, Mention target) =>
        source.Form == MentionForm.Nominal && target.Type == MentionType.Country && source.Tokens.Contains(target.Tokens)
        && BelongingPatterns.NounOf(knowledge.Lexicon, sentence, source) is { Kind: ActorNounKind.Bystanders or ActorNounKind.Individual };

    /// <summary>"The energy ministers of Chad", "two deputy mayors of Nairobi": several who hold an office.</summary>
    private bool IsOfficeOf(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var (source, target) = (mentions[reading.Source], mentions[reading.Target]);
        return source is { Form: MentionForm.Nominal, Type: MentionType.Group } && target.Type != MentionType.Organization && HasOffice(document, reading)
            && BelongingPatterns.IsOwner(reading.Sentence, reading.Sentence.HeadWordOf(target.Tokens), reading.Sentence.HeadWordOf(source.Tokens));
    }

    /// <summary>"The U.S. military in Iraq", "foreign officials in Kabul": there, and no part of it.</summary>
    private static bool IsForeignIn(Document document, Reading reading)
    {
        var (sentence, mentions) = (reading.Sentence, document.Get<MentionLayer>().Mentions);
        var (source, target) = (mentions[reading.Source], mentions[reading.Target]);
        return source.Form == MentionForm.Nominal && source.Tokens.End <= target.Tokens.Start && FrameSlots.Prepositions(sentence, sentence.HeadWordOf(target.Tokens)).Contains("in")
            && (SentenceMentions.Indexes(document, sentence).Any(index => index != reading.Source && source.Tokens.Contains(mentions[index].Tokens) && mentions[index].Type is MentionType.Country or MentionType.Organization)
                || sentence.Tokens.Skip(source.Tokens.Start).Take(source.Tokens.Length).Any(token => Foreign.Contains(token.Form.ToLowerInvariant())));
    }

    /// <summary>"His Russian counterpart, Ivanov": of an office, as the one whose counterpart he is.</summary>
    private static bool IsCounterpart(Sentence sentence, Mention source, Mention target) =>
        sentence.HeadOf(sentence.HeadWordOf(target.Tokens)) is { Lemma: "counterpart" } counterpart && sentence.HeadWordOf(source.Tokens) is var who
        && (who == counterpart || who.Head == counterpart.Index || counterpart.Head == who.Index);

    /// <summary>Whether the noun for the source is one for an office.</summary>
    private bool HasOffice(Document document, Reading reading) => _titles.Of(document, reading.Source) is { Match: { IsCurrent: true, Title.Role: TitleRole.Office } } title
        && title.Tokens.Contains(reading.Sentence.HeadWordOf(document.Get<MentionLayer>().Mentions[reading.Source].Tokens).Index);

    /// <summary>"Nairobi mayor Otieno", "the Saudi king": whether a name stands right before a title.</summary>
    private static bool IsOwner(Mention bearer, Mention owner, TitleInText title) =>
        owner.Tokens.End <= title.Tokens.Start ? title.Tokens.Start - owner.Tokens.End <= 1 : bearer.Tokens.Contains(owner.Tokens);

    private bool Allows(Document document, string type, int source, int target)
    {
        var (clusters, entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        return entities.TryGetValue(clusters.Of(source), out var one) && entities.TryGetValue(clusters.Of(target), out var other) && knowledge.Ontology.Allows(type, one.Type, other.Type);
    }
}
