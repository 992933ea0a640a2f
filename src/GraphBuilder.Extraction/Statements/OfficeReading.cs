using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Offices with their titles: gives the reader's offices the title that stands there, and adds the office of a named person whose title stands between a country or
/// body and the name ("Iranian Foreign Minister Abbas Araghchi") where the reader saw none.
/// </summary>
public sealed class OfficeReading(KnowledgeBase knowledge)
{
    private const string HoldsOffice = "HOLDS_OFFICE", Leads = "LEADS", MemberOf = "MEMBER_OF";
    private const double RulePrior = 0.9;
    private static readonly string[] TitledStates = [HoldsOffice, Leads, MemberOf];
    private readonly PersonTitles _titles = new(knowledge);

    /// <summary>The readings with titles, former offices left out, and the offices that only the tree shows.</summary>
    public List<Reading> Complete(Document document, IReadOnlyList<Reading> readings)
    {
        var complete = readings.Select(reading => WithTitle(document, reading)).OfType<Reading>().ToList();
        complete.AddRange(Missing(document, complete).ToList());
        return complete;
    }

    private Reading? WithTitle(Document document, Reading reading)
    {
        if (!TitledStates.Contains(reading.Type, StringComparer.Ordinal))
        {
            return reading;
        }

        if (_titles.Of(document, reading.Source) is not { } title)
        {
            return reading;
        }

        if (title.Match.Effect == TitleModifierEffect.Past)
        {
            return null;
        }

        var type = TypeBy(document, reading, title);
        return type != HoldsOffice ? reading with { Type = type } : reading with
        {
            Type = type,
            Title = WordsOf(document, reading.Sentence, title),
            Target = KnownOwner(document, reading.Source, title) ?? reading.Target,
            Modality = title.Match.Effect == TitleModifierEffect.Future ? Modality.Planned : reading.Modality,
        };
    }

    /// <summary>What the title says of its bearer and the body or country right before it: a spokesman is one of the body, the secretary-general its officer.</summary>
    private static string TypeBy(Document document, Reading reading, TitleInText title)
    {
        var target = document.Get<MentionLayer>().Mentions[reading.Target];
        var isBody = target.Type == MentionType.Organization;
        var isBefore = target.Tokens.End <= title.Tokens.Start && title.Tokens.Start - target.Tokens.End <= 1;
        return title.Match.Title.Role switch
        {
            TitleRole.Membership when reading.Type == Leads || isBody => MemberOf,
            TitleRole.Office when isBefore => HoldsOffice,
            TitleRole.Leadership when isBefore && isBody => Leads,
            _ => reading.Type,
        };
    }

    private IEnumerable<Reading> Missing(Document document, List<Reading> readings)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        for (var index = 0; index < mentions.Count; index++)
        {
            if (mentions[index] is { Type: MentionType.Person, Form: MentionForm.Name } person
                && !readings.Exists(reading => reading.Source == index && TitledStates.Contains(reading.Type, StringComparer.Ordinal))
                && _titles.Of(document, index) is { Match: { IsCurrent: true, Title.Role: TitleRole.Office } } title
                && (KnownOwner(document, index, title) ?? OwnerOf(document, person, title)) is { } owner)
            {
                yield return new Reading
                {
                    Sentence = document.Sentences[person.Sentence],
                    Type = HoldsOffice,
                    IsState = true,
                    Source = index,
                    Target = owner,
                    Title = WordsOf(document, document.Sentences[person.Sentence], title),
                    Probability = RulePrior,
                    Rule = "title",
                };
            }
        }
    }

    /// <summary>
    /// The country or body in which a known person holds the office of that title at the date, where the article speaks of it: the mention that stands nearest.
    /// </summary>
    private int? KnownOwner(Document document, int person, TitleInText title)
    {
        var (entities, clusters) = (document.Get<EntityLayer>().OfCluster, document.Get<ClusterLayer>());
        if (!entities.TryGetValue(clusters.Of(person), out var entity) || knowledge.Actors.FindById(entity.Id.Value) is not { } actor)
        {
            return null;
        }

        var office = actor.Offices.LastOrDefault(held =>
            held.Canonical == knowledge.Titles.Canonical(title.Match.Title.Name, held.Of) && (document.Published is not { } day || held.HeldOn(day)));
        return office is null ? null
            : clusters.Clusters.Where(cluster => entities.TryGetValue(cluster, out var owner) && owner.Id.Value == office.Of)
                .SelectMany(cluster => cluster.Mentions).Where(mention => !mention.IsPronoun)
                .OrderBy(mention => Math.Abs(mention.Index - person)).ThenBy(mention => mention.Index)
                .Select(mention => (int?)mention.Index).FirstOrDefault();
    }

    /// <summary>The country or body whose name stands right before the title, or to which it belongs ("Iran's president", "president of Iran").</summary>
    private static int? OwnerOf(Document document, Mention person, TitleInText title)
    {
        var layer = document.Get<MentionLayer>();
        var sentence = document.Sentences[person.Sentence];
        var titleHead = sentence.HeadWordOf(title.Tokens);
        foreach (var i in SentenceMentions.Indexes(document, sentence))
        {
            var mention = layer.Mentions[i];
            if (mention is not { Form: MentionForm.Name, Type: MentionType.Country or MentionType.Organization })
            {
                continue;
            }

            var head = sentence.HeadWordOf(mention.Tokens);
            var personHead = sentence.HeadWordOf(person.Tokens);
            var before = mention.Tokens.End <= title.Tokens.Start && title.Tokens.Start - mention.Tokens.End <= 1;
            var belongs = head.Deprel is "nmod:poss" or "amod" or "compound" or "nmod" && (head.Head == titleHead.Index || head.Head == personHead.Index);
            if (belongs && (before || head.Deprel == "nmod") && DistinctFrom(document, person, i))
            {
                return i;
            }
        }

        return null;
    }

    private static string WordsOf(Document document, Sentence sentence, TitleInText title) => sentence.SpanOf(title.Tokens).Of(document.Text);

    private static bool DistinctFrom(Document document, Mention person, int other)
    {
        var layer = document.Get<MentionLayer>();
        var entities = document.Get<EntityLayer>().OfCluster;
        var clusters = document.Get<ClusterLayer>();
        return entities.ContainsKey(clusters.Of(other)) && layer.Mentions[other] != person;
    }
}
