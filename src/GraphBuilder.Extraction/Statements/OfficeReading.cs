using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Offices with their titles: gives the reader's offices the title that stands there, takes back those of the country next door, and adds the office of a named person whose title the
/// sentence gives ("Iranian Foreign Minister Abbas Araghchi", "President Bush") where the reader saw none.
/// </summary>
public sealed class OfficeReading(KnowledgeBase knowledge)
{
    private const string HoldsOffice = "HOLDS_OFFICE", Leads = "LEADS", MemberOf = "MEMBER_OF", Counterpart = "counterpart";
    private const double BesideTitle = 0.99;
    private const double InTitle = 0.95;
    private const double AroundTitle = 0.85;
    private static readonly string[] TitledStates = [HoldsOffice, Leads, MemberOf];
    private readonly PersonTitles _titles = new(knowledge);
    private readonly OfficeOwners _owners = new(knowledge);

    /// <summary>The readings with titles, former offices left out, and the offices that only the tree shows.</summary>
    public List<Reading> Complete(Document document, IReadOnlyList<Reading> readings)
    {
        var complete = readings.Select(reading => WithTitle(document, reading)).OfType<Reading>().ToList();
        complete.AddRange(Missing(document, complete, (person, title) => OfficeOwners.Beside(document, document.Get<MentionLayer>().Mentions[person], title), BesideTitle, isBeside: true).ToList());
        complete.AddRange(Missing(document, complete, (person, title) => _owners.Known(document, person, title), BesideTitle, isBeside: false).ToList());
        complete.AddRange(Missing(document, complete, (person, title) => OfficeOwners.InTitle(document, person, title), InTitle, isBeside: false).ToList());
        complete.AddRange(Missing(document, complete, (person, title) => _owners.AroundIt(document, person, title), AroundTitle, isBeside: false).ToList());
        return [.. complete.Select(reading => WithTitleOfCounterpart(document, reading, complete)).Where(reading => !complete.Exists(other => SaysMore(document, other, reading)))];
    }

    private Reading? WithTitle(Document document, Reading reading)
    {
        if (!TitledStates.Contains(reading.Type, StringComparer.Ordinal) || _titles.Of(document, reading.Source) is not { } title)
        {
            return reading;
        }

        var person = document.Get<MentionLayer>().Mentions[reading.Source];
        var beside = OfficeOwners.Beside(document, person, title);
        if (title.Match.Effect == TitleModifierEffect.Past || (title.Match.Title.Role == TitleRole.Candidacy && (reading.Type == Leads || document.Get<MentionLayer>().Mentions[reading.Target].Type != MentionType.Organization)) || IsWordOfTitle(document, reading, title) || (beside is { } owner && IsOfNextDoor(document, reading, owner)))
        {
            return null;
        }

        var type = TypeBy(document, reading, title);
        if (type != HoldsOffice)
        {
            return reading with { Type = type };
        }

        var target = beside is null && person.Type == MentionType.Person ? _owners.Known(document, reading.Source, title) ?? reading.Target : reading.Target;
        var held = _owners.HeldBy(document, reading.Source, title, target);
        return reading with
        {
            Type = type,
            Title = WordsOf(document, reading.Sentence, title, target),
            Target = target,
            Carrier = reading.Sentence.HeadWordOf(title.Tokens),
            From = held?.From,
            To = held?.To,
            Modality = title.Match.Effect == TitleModifierEffect.Future ? Modality.Planned : reading.Modality,
        };
    }

    /// <summary>
    /// What the title says of its bearer and the body or country right before it: the secretary-general is its officer, and so is a spokesman with a name, of a body of the state; others are
    /// its members.
    /// </summary>
    private string TypeBy(Document document, Reading reading, TitleInText title)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var target = mentions[reading.Target];
        var isBody = target.Type == MentionType.Organization;
        var isBefore = (target.Tokens.End <= title.Tokens.Start && title.Tokens.Start - target.Tokens.End <= 1) || (reading.Type == MemberOf && IsListedAfter(reading.Sentence, title, target));
        return title.Match.Title.Role switch
        {
            TitleRole.Membership when isBody && title.Match.Title.Gender is not null && mentions[reading.Source].Form == MentionForm.Name && IsOfState(document, reading) => HoldsOffice,
            TitleRole.Membership or TitleRole.Candidacy when reading.Type == Leads || isBody => MemberOf,
            TitleRole.Office when isBefore => HoldsOffice,
            TitleRole.Leadership when isBefore && isBody => Leads,
            _ => reading.Type,
        };
    }

    /// <summary>"Maj. Gen. Peter Olson, commander, Task Force 7": as reports of the forces write it.</summary>
    private static bool IsListedAfter(Sentence sentence, TitleInText title, Mention body) =>
        body.Sentence == sentence.Index && body.Type == MentionType.Organization && body.Tokens.Start == title.Tokens.End + 1 && sentence.Tokens[title.Tokens.End].Form == ",";

    private bool IsOfState(Document document, Reading reading)
    {
        var cluster = document.Get<ClusterLayer>().Of(reading.Target);
        return cluster.Actor is { Institution: not null }
            || cluster.Mentions.Any(mention => knowledge.Lexicon.FindNoun(mention.Head.Form.ToLowerInvariant()) is { Kind: ActorNounKind.Institution });
    }

    /// <summary>"State" in "State Councilor", "Fuel" in "Fuel and Energy Minister": a part of the title, and no body that nothing else knows.</summary>
    private bool IsWordOfTitle(Document document, Reading reading, TitleInText title)
    {
        var target = document.Get<MentionLayer>().Mentions[reading.Target];
        if (target.Tokens.Length > 1 || target.Sentence != reading.Sentence.Index || document.Get<ClusterLayer>().Of(reading.Target).Actor is not null)
        {
            return false;
        }

        var word = reading.Sentence.HeadWordOf(target.Tokens);
        return (title.Tokens.Contains(word.Index) && knowledge.Lexicon.FindNoun(word.Lemma.ToLowerInvariant()) is null)
            || reading.Sentence.DependentsOf(word).Any(token => token.Deprel == "conj" && title.Tokens.Contains(token.Index));
    }

    /// <summary>"Panamanian President A and Cuban Vice President B": B holds no office of Panama.</summary>
    private static bool IsOfNextDoor(Document document, Reading reading, int beside)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var (owner, target) = (mentions[beside], mentions[reading.Target]);
        var (head, place) = (reading.Sentence.HeadWordOf(owner.Tokens), reading.Sentence.HeadWordOf(target.Tokens));
        return reading.Target != beside && target.Type == MentionType.Country && target.Sentence == owner.Sentence
            && document.Get<ClusterLayer>().Of(beside) != document.Get<ClusterLayer>().Of(reading.Target)
            && !Coordination.AreCoordinated(reading.Sentence, head, place)
            && (owner.Type == MentionType.Country || (reading.Sentence.HeadOf(head) is { } title && !reading.Sentence.AncestorsOf(place).Contains(title)));
    }

    /// <summary>Offices of named persons that no reading gives; the owner beside the title is looked for in every sentence, others only while the article says of no office of theirs.</summary>
    private IEnumerable<Reading> Missing(Document document, List<Reading> readings, Func<int, TitleInText, int?> ownerOf, double probability, bool isBeside)
    {
        var (mentions, clusters) = (document.Get<MentionLayer>().Mentions, document.Get<ClusterLayer>());
        for (var index = 0; index < mentions.Count; index++)
        {
            if (mentions[index] is { Type: MentionType.Person, Form: MentionForm.Name } person
                && !readings.Exists(reading => reading.Type == HoldsOffice && (!isBeside || reading.Sentence.Index == person.Sentence) && clusters.Of(reading.Source) == clusters.Of(index))
                && _titles.Of(document, index) is { Match: { IsCurrent: true, Title.Role: TitleRole.Office } } title
                && ownerOf(index, title) is { } owner && clusters.Of(owner) != clusters.Of(index))
            {
                var held = _owners.HeldBy(document, index, title, owner);
                yield return new Reading
                {
                    Sentence = document.Sentences[person.Sentence],
                    Carrier = document.Sentences[person.Sentence].HeadWordOf(title.Tokens),
                    From = held?.From,
                    To = held?.To,
                    Type = HoldsOffice,
                    IsState = true,
                    Source = index,
                    Target = owner,
                    Title = WordsOf(document, document.Sentences[person.Sentence], title, owner),
                    Probability = probability,
                    Rule = "title",
                };
            }
        }
    }

    /// <summary>"His Chinese counterpart" has the title of the one whose counterpart he is.</summary>
    private static Reading WithTitleOfCounterpart(Document document, Reading reading, List<Reading> readings)
    {
        if (reading is not { Type: HoldsOffice, Title: null })
        {
            return reading;
        }

        var clusters = document.Get<ClusterLayer>();
        var others = clusters.Of(reading.Source).Mentions
            .Where(mention => mention.Mention.Sentence == reading.Sentence.Index && mention.Head.Lemma.Equals(Counterpart, StringComparison.OrdinalIgnoreCase))
            .SelectMany(mention => reading.Sentence.DependentsOf(mention.Head)).Where(token => token.Deprel == "nmod:poss")
            .SelectMany(owner => SentenceMentions.Indexes(document, reading.Sentence)
                .Where(index => reading.Sentence.HeadWordOf(document.Get<MentionLayer>().Mentions[index].Tokens) == owner))
            .Select(clusters.Of).ToList();
        return reading with { Title = readings.Find(other => other is { Type: HoldsOffice, Title: not null } && others.Contains(clusters.Of(other.Source)))?.Title };
    }

    /// <summary>An office with its title says more than that its holder leads the same body, a spokesman of a ministry is not also one of the country, nor the head of a command of the army.</summary>
    private static bool SaysMore(Document document, Reading other, Reading reading)
    {
        var (clusters, mentions) = (document.Get<ClusterLayer>(), document.Get<MentionLayer>().Mentions);
        return other != reading && other is { Type: HoldsOffice, Title: not null } && clusters.Of(other.Source) == clusters.Of(reading.Source)
            && ((reading.Type == Leads && clusters.Of(other.Target) == clusters.Of(reading.Target) && mentions[reading.Target].Type == MentionType.Organization)
                || (reading.Type == HoldsOffice && reading.Title is not null && other.Title.StartsWith(reading.Title + " of ", StringComparison.Ordinal))
                || (reading.Type == HoldsOffice && reading.Sentence == other.Sentence && reading.Title is not null && reading.Title != other.Title
                    && mentions[reading.Target].Type == MentionType.Country && mentions[other.Target].Type == MentionType.Organization && other.Title.EndsWith(reading.Title, StringComparison.Ordinal)));
    }

    /// <summary>The title as it stands, with the body that it is nothing without: "Foreign Ministry spokeswoman", "head of the army's Northern Command".</summary>
    private string WordsOf(Document document, Sentence sentence, TitleInText title, int owner)
    {
        var body = document.Get<MentionLayer>().Mentions[owner];
        var words = title.Tokens;
        if (body.Sentence == sentence.Index && body.Type == MentionType.Organization)
        {
            words = title.Match.Title.Role == TitleRole.Membership && body.Tokens.End == words.Start ? new(body.Tokens.Start, words.End)
                : title.Match.Title.Role == TitleRole.Leadership && body.Tokens.Start > words.End && IsOf(sentence, sentence.HeadWordOf(body.Tokens), sentence.HeadWordOf(words)) ? new(words.Start, body.Tokens.End)
                : words;
        }

        return knowledge.Titles.WithoutFiller(sentence.SpanOf(words).Of(document.Text), title.Match.Title);
    }

    private static bool IsOf(Sentence sentence, Token body, Token title) => body.Deprel == "nmod" && body.Head == title.Index
        && sentence.DependentsOf(body).Any(mark => mark.Deprel == "case" && mark.Form.Equals("of", StringComparison.OrdinalIgnoreCase));
}
