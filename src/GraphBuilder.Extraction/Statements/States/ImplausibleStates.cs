using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>Says which states cannot be, whatever the reader thinks: a word that names nobody has no members, a school does not lie in the first word of its name.</summary>
public sealed class ImplausibleStates(KnowledgeBase knowledge)
{
    private const string MemberOf = "MEMBER_OF", LocatedIn = "LOCATED_IN", BasedIn = "BASED_IN", PartOf = "PART_OF", CitizenOf = "CITIZEN_OF";
    private static readonly HashSet<string> Membership = new(StringComparer.OrdinalIgnoreCase)
        { "member", "membership", "join", "belong", "accession", "admit", "accede", "enter", "seat", "bloc", "ally", "partner" };

    private static readonly string[] Belonging = [PartOf, MemberOf, BasedIn];

    /// <summary>Whether the words bar a state.</summary>
    public bool Bars(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var (sentence, source, target) = (reading.Sentence, mentions[reading.Source], mentions[reading.Target]);
        return IsDescriptor(sentence, target) || IsDescriptor(sentence, source) || IsNumber(sentence, source) || IsNumber(sentence, target)
            || (Belonging.Contains(reading.Type) && ArePredicated(sentence, source, target))
            || (reading.Type == BasedIn && source.Type == MentionType.Person && IsWayThere(sentence, target))
            || (reading.Type == LocatedIn && IsWordOfItsName(document, reading))
            || (source.Tokens.Contains(target.Tokens) && (IsLanguage(sentence, target) || (reading.Type is LocatedIn or BasedIn && IsWordOfName(sentence, source, target))))
            || (reading.Type == LocatedIn && IsItsOwnName(sentence, source, target))
            || (reading.Type is LocatedIn or BasedIn && IsExampleOf(sentence, target, source))
            || IsMissing(sentence, source)
            || Stance.Of(sentence.Tokens[target.Tokens.Start].Form) is not null
            || (reading.Type is MemberOf or PartOf && IsOutsiderOf(sentence, source, target))
            || (reading.Type is MemberOf or CitizenOf && target.Type == MentionType.Country && IsWordOfAnotherName(sentence, source, target))
            || (reading.Type == MemberOf && source.Type == MentionType.Country && !IsSaidMember(document, reading));
    }

    /// <summary>"Islamic insurgents", "in the northwest": a creed or a direction is nobody's body or place.</summary>
    private bool IsDescriptor(Sentence sentence, Mention mention) =>
        mention.Form != MentionForm.Pronoun && sentence.Tokens.Skip(mention.Tokens.Start).Take(mention.Tokens.Length).All(token => token.Upos == "DET" || knowledge.Lexicon.IsDescriptor(token.Form));

    /// <summary>"Three were women".</summary>
    private static bool IsNumber(Sentence sentence, Mention mention) => mention.Tokens.Length == 1 && sentence.Tokens[mention.Tokens.Start].Upos == "NUM";

    /// <summary>"Spanish language channel", "English-language newspaper".</summary>
    private static bool IsLanguage(Sentence sentence, Mention target) =>
        sentence.Tokens.Skip(target.Tokens.End).Take(2).Any(token => token.Form.Equals("language", StringComparison.OrdinalIgnoreCase) || token.Form.EndsWith("-language", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Qabail Primary School": a name of a place that is a word of another's name says nothing; an adjective does ("Iraqi Airways").</summary>
    private static bool IsWordOfName(Sentence sentence, Mention source, Mention target) =>
        source.Form == MentionForm.Name && target.Type != MentionType.Country && sentence.HeadWordOf(source.Tokens).Upos == "PROPN"
        && sentence.HeadWordOf(target.Tokens).Deprel is "compound" or "flat";

    /// <summary>"The Qabail Primary School": a name of a place that stands nowhere but in that of another is no more than its name; "the Saltillo plant" lies in Saltillo.</summary>
    private static bool IsWordOfItsName(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var (source, target) = (mentions[reading.Source], mentions[reading.Target]);
        return target is { Form: MentionForm.Name, Type: MentionType.Place } && source.Tokens.Contains(target.Tokens) && reading.Sentence.HeadWordOf(source.Tokens).Upos == "PROPN" && reading.Sentence.HeadWordOf(target.Tokens).Deprel is "compound" or "flat" or "amod"
            && document.Get<ClusterLayer>().Of(reading.Target) is { Actor: null } place && place.Mentions.All(mention => mention.Mention == target || IsWithinAnother(document, mention.Mention));
    }

    private static bool IsWithinAnother(Document document, Mention mention) =>
        SentenceMentions.Indexes(document, document.Sentences[mention.Sentence]).Select(index => document.Get<MentionLayer>().Mentions[index]).Any(other => other != mention && other.Tokens.Contains(mention.Tokens));

    /// <summary>"They were soldiers": one and the same.</summary>
    private static bool ArePredicated(Sentence sentence, Mention one, Mention other)
    {
        var (predicate, subject) = (sentence.HeadWordOf(one.Tokens), sentence.HeadWordOf(other.Tokens));
        return subject.Deprel == "nsubj" && subject.Head == predicate.Index && sentence.DependentsOf(predicate).Any(token => token.Deprel == "cop");
    }

    /// <summary>"Arrived in India": who goes somewhere does not live there for that.</summary>
    private bool IsWayThere(Sentence sentence, Mention target) =>
        sentence.HeadWordOf(target.Tokens) is { Deprel: "obl" or "obj" } place && sentence.HeadOf(place) is { Upos: "VERB" } verb
        && !knowledge.Lexicon.SensesOf(verb.Lemma.ToLowerInvariant()).Any(sense => sense.IsState);

    /// <summary>"The Somali capital of Mogadishu" is Mogadishu.</summary>
    private static bool IsItsOwnName(Sentence sentence, Mention source, Mention target)
    {
        var (place, name) = (sentence.HeadWordOf(source.Tokens), sentence.HeadWordOf(target.Tokens));
        return source.Form == MentionForm.Nominal && target is { Form: MentionForm.Name, Type: MentionType.Place } && place.Lemma is "capital" or "city" or "town" or "village" or "province" or "region" or "island"
            && target.Tokens.Start >= source.Tokens.End && name.Head == place.Index
            && sentence.DependentsOf(name).Any(mark => mark.Deprel == "case" && mark.Form.Equals("of", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Nuclear sites, including Natanz", "cities such as Lagos": they do not lie in one of them.</summary>
    private static bool IsExampleOf(Sentence sentence, Mention one, Mention many) =>
        sentence.DependentsOf(sentence.HeadWordOf(one.Tokens)).Any(token => token.Deprel == "case" && token.Form.ToLowerInvariant() is "including" or "such" or "like")
        && sentence.HeadOf(sentence.HeadWordOf(one.Tokens)) == sentence.HeadWordOf(many.Tokens);

    /// <summary>"Has been without a government": there is none that could be part of it.</summary>
    private static bool IsMissing(Sentence sentence, Mention source) =>
        sentence.DependentsOf(sentence.HeadWordOf(source.Tokens)).Any(token => token.Deprel == "case" && token.Form.Equals("without", StringComparison.OrdinalIgnoreCase));

    /// <summary>"The tribunal's most wanted suspects, A and B", "critics of the party": they are no part of it.</summary>
    private bool IsOutsiderOf(Sentence sentence, Mention source, Mention target)
    {
        var (who, body) = (sentence.HeadWordOf(source.Tokens), sentence.HeadWordOf(target.Tokens));
        return body.Deprel is "nmod:poss" or "nmod" && sentence.HeadOf(body) is { } noun && knowledge.Lexicon.IsOutsider(noun.Lemma) && !target.Tokens.Contains(noun.Index)
            && (who == noun || sentence.AncestorsOf(who).Contains(noun));
    }

    /// <summary>"The former Australian Open champion", "the Nepal FM radio station": a country that begins the name of something else says nothing of the one described.</summary>
    private static bool IsWordOfAnotherName(Sentence sentence, Mention source, Mention target) =>
        sentence.HeadOf(sentence.HeadWordOf(target.Tokens)) is { Upos: "PROPN" } name && name != sentence.HeadWordOf(source.Tokens) && sentence.HeadWordOf(target.Tokens).Deprel != "conj" && !target.Tokens.Contains(name.Index)
        && (source.Form == MentionForm.Nominal ? source.Tokens.Contains(name.Index) && source.Tokens.Contains(target.Tokens)
            : name.Deprel == "compound" && sentence.HeadOf(name) is { Upos: "NOUN" } noun && !source.Tokens.Contains(noun.Index));

    /// <summary>"Refer Iran to the Security Council" makes no member: a country is one of a body where the text says so in a word for it, or in one phrase ("NATO countries").</summary>
    private static bool IsSaidMember(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var (source, target) = (mentions[reading.Source], mentions[reading.Target]);
        return source.Tokens.Contains(target.Tokens) || target.Tokens.Contains(source.Tokens) || document.Get<ClusterLayer>().Of(reading.Source).Mentions.Any(mention => mention.Mention.Sentence == source.Sentence && mention.Mention.Tokens.Contains(target.Tokens))
            || reading.Sentence.Tokens.Any(token => Membership.Contains(token.Lemma));
    }
}
