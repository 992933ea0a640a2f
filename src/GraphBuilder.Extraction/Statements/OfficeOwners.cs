using System.Collections.Frozen;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Finds the country or body that an office belongs to: beside its title, by what is known of who held it, or by the article around it.</summary>
public sealed class OfficeOwners(KnowledgeBase knowledge)
{
    // Of a title that few are known to have held, one owner only may be chance.
    private const int LeastHolders = 3;
    private const int Dominance = 2;
    private readonly FrozenDictionary<string, string> _onlyOwners = knowledge.Actors.All.SelectMany(actor => actor.Offices)
        .GroupBy(office => office.Canonical, StringComparer.Ordinal)
        .Where(offices => offices.Count() >= LeastHolders && offices.Select(office => office.Of).Distinct(StringComparer.Ordinal).Count() == 1)
        .ToFrozenDictionary(offices => offices.Key, offices => offices.First().Of, StringComparer.Ordinal);

    private readonly FrozenSet<string> _ofCountries = knowledge.Actors.All.SelectMany(actor => actor.Offices)
        .Where(office => knowledge.Actors.FindById(office.Of) is { Type: "Country" })
        .GroupBy(office => office.Canonical, StringComparer.Ordinal).Where(offices => offices.Select(office => office.Of).Distinct(StringComparer.Ordinal).Count() >= LeastHolders)
        .Select(offices => offices.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The country or body whose name stands right before the title, or to which it belongs ("Iran's president", "president of Iran"); a mention, by its index.</summary>
    public static int? Beside(Document document, Mention person, TitleInText title)
    {
        var layer = document.Get<MentionLayer>();
        var sentence = document.Sentences[person.Sentence];
        var (titleHead, personHead) = (sentence.HeadWordOf(title.Tokens), sentence.HeadWordOf(person.Tokens));
        foreach (var i in SentenceMentions.Indexes(document, sentence))
        {
            var mention = layer.Mentions[i];
            if (mention is not { Form: MentionForm.Name, Type: MentionType.Country or MentionType.Organization } || mention == person)
            {
                continue;
            }

            var head = sentence.HeadWordOf(mention.Tokens);
            var before = mention.Tokens.End <= title.Tokens.Start && title.Tokens.Start - mention.Tokens.End <= 1;
            var belongs = (head.Deprel is "nmod:poss" or "amod" or "compound" or "nmod:desc" && before) || IsOf(sentence, head);
            if (belongs && (head.Head == titleHead.Index || head.Head == personHead.Index) && document.Get<EntityLayer>().OfCluster.ContainsKey(document.Get<ClusterLayer>().Of(i)))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsOf(Sentence sentence, Token word) => word.Deprel == "nmod"
        && sentence.DependentsOf(word).Any(mark => mark.Deprel == "case" && mark.Form.Equals("of", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The country or body in which a known person, or all known persons of that surname, hold the office of that title at the date, or of which alone there is such an office; where the
    /// article speaks of it, the mention that stands nearest.
    /// </summary>
    public int? Known(Document document, int person, TitleInText title) =>
        KnownOwner(document, person, title) is { } owner
            ? Nearest(document, person, cluster => document.Get<EntityLayer>().OfCluster.TryGetValue(cluster, out var found) && found.Id.Value == owner)
            : null;

    private string? KnownOwner(Document document, int person, TitleInText title)
    {
        var owners = HeldBy(document, person, title).Where(held => document.Published is not { } day || held.HeldOn(day))
            .Select(held => held.Of).Distinct(StringComparer.Ordinal).ToList();
        return owners is [var one] ? one
            : owners.Count > 0 ? null
            : title.Match.Title is { Means: not null, For: [var only] } ? only : _onlyOwners.GetValueOrDefault(title.Match.Title.Name);
    }

    /// <summary>The office of that title which a known person held in a country or body at the date; without a date the only one.</summary>
    public Office? HeldBy(Document document, int person, TitleInText title, int owner)
    {
        var id = document.Get<EntityLayer>().OfCluster.GetValueOrDefault(document.Get<ClusterLayer>().Of(owner))?.Id.Value;
        return HeldBy(document, person, title).Where(held => held.Of == id && (document.Published is not { } day || held.HeldOn(day))).ToList() is [var held] ? held : null;
    }

    /// <summary>The offices of that title that a known person, or those of the surname, ever held.</summary>
    private IEnumerable<Office> HeldBy(Document document, int person, TitleInText title)
    {
        if (!document.Get<EntityLayer>().OfCluster.TryGetValue(document.Get<ClusterLayer>().Of(person), out var entity))
        {
            return [];
        }

        var bearers = knowledge.Actors.FindById(entity.Id.Value) is { } actor ? [actor] : knowledge.Actors.FindBySurname(entity.Name);
        return bearers.SelectMany(bearer => bearer.Offices).Where(held => held.Canonical == knowledge.Titles.Canonical(title.Match.Title.Name, held.Of));
    }

    /// <summary>The body that the title itself names ("army chief"): the nearest mention of one that is called so.</summary>
    public static int? InTitle(Document document, int person, TitleInText title)
    {
        var sentence = document.Sentences[document.Get<MentionLayer>().Mentions[person].Sentence];
        var words = Enumerable.Range(title.Tokens.Start, title.Tokens.Length - 1).Select(index => sentence.Tokens[index].Form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        return words.Count == 0 ? null : Nearest(document, person, cluster => cluster.Type == MentionType.Organization
            && document.Get<EntityLayer>().OfCluster.ContainsKey(cluster) && cluster.Mentions.Any(mention => words.Contains(mention.Head.Form.ToLowerInvariant()) && !(mention.Sentence == sentence && title.Tokens.Contains(mention.Head.Index))));
    }

    /// <summary>The country that the article is about, for an office such as countries have: the only one before the title, or the one that it names most by far.</summary>
    public int? AroundIt(Document document, int person, TitleInText title)
    {
        var sentence = document.Get<MentionLayer>().Mentions[person].Sentence;
        if (!title.Match.Title.Unique || !_ofCountries.Contains(title.Match.Title.Name) || HeldBy(document, person, title).Any() || _onlyOwners.ContainsKey(title.Match.Title.Name) || IsOfAnother(document, document.Sentences[sentence], title))
        {
            return null;
        }

        var named = document.Get<ClusterLayer>().Clusters
            .Where(cluster => cluster.Actor is { Type: "Country" } && document.Get<EntityLayer>().OfCluster.ContainsKey(cluster))
            .Select(cluster => (Cluster: cluster, Count: cluster.Mentions.Count(mention => mention.Mention.Sentence <= sentence)))
            .Where(one => one.Count > 0).OrderByDescending(one => one.Count).ToList();
        return named.Count > 0 && (named.Count == 1 || named[0].Count >= Dominance * named[1].Count) ? Nearest(document, person, cluster => cluster == named[0].Cluster) : null;
    }

    /// <summary>"Globovision president": what stands before the title names something, whatever it is.</summary>
    private static bool IsOfAnother(Document document, Sentence sentence, TitleInText title) => title.Tokens.Start > 0
        && (sentence.Tokens[title.Tokens.Start - 1] is { Upos: "PROPN" } or { Upos: "NOUN", Deprel: "compound" } or { Xpos: "POS" or "PRP$" }
            || sentence.DependentsOf(sentence.HeadWordOf(title.Tokens)).Any(token => token.Index >= title.Tokens.End && IsOf(sentence, token))
            || SentenceMentions.Indexes(document, sentence).Any(index => document.Get<MentionLayer>().Mentions[index].Tokens.End == title.Tokens.Start));

    private static int? Nearest(Document document, int person, Func<MentionCluster, bool> isOwner) => document.Get<ClusterLayer>().Clusters.Where(isOwner)
        .SelectMany(cluster => cluster.Mentions).Where(mention => !mention.IsPronoun)
        .OrderBy(mention => Math.Abs(mention.Index - person)).ThenBy(mention => mention.Index)
        .Select(mention => (int?)mention.Index).FirstOrDefault();
}
