using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Gives mentions the type that knowledge has for them: known actors, capitals that stand for governments, names behind a designator.</summary>
public sealed class MentionTyping(KnowledgeBase knowledge, ActorChoice choice, Designators designators)
{
    private readonly CountedPeople _counted = new(knowledge.Actors);
    private readonly Capitals _capitals = new(knowledge);
    private readonly CountryNames _countryNames = new(knowledge);

    /// <summary>The mention with the type that it should have.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The text of the document.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="surnames">The surnames of those whom the document names in full: "England" may be Ada England.</param>
    public Mention Type(Sentence sentence, string text, Mention mention, IReadOnlySet<string> surnames)
    {
        var words = sentence.SpanOf(mention.Tokens).Of(text);
        if (mention is { Form: MentionForm.Name, Tokens.Length: 1 } && surnames.Contains(words) && (mention.Type == MentionType.Person || IsAddressed(sentence, mention)))
        {
            return mention with { Type = MentionType.Person };
        }

        if (_counted.AsDescription(sentence, words, mention) is { } some)
        {
            return some;
        }

        if (mention.Form == MentionForm.Nominal)
        {
            if (choice.Choose(words, mention.Type) is { Kind: MatchKind.Told } told)
            {
                return mention with { Form = MentionForm.Name, Type = ActorChoice.TypeOf(told.Actor) };
            }

            // "The Baltic states", "the Kurdish people": a known name, though its last word is a common one.
            if (mention.Tokens.Length > 1 && choice.ChooseByNameAlone(words) is { Kind: MatchKind.Name or MatchKind.Alias, Actor.Type: "Location" or "Group" } named)
            {
                return mention with { Form = MentionForm.Name, Type = ActorChoice.TypeOf(named.Actor) };
            }

            // "U.S. and Iranian officials": the reader takes the first, whose noun is left out, for a description.
            return choice.Choose(words, MentionType.Country) is { Kind: <= MatchKind.Adjective } ? mention with { Form = MentionForm.Name, Type = MentionType.Country }
                : mention with { Type = TypeOfNoun(sentence.HeadWordOf(mention.Tokens)) ?? mention.Type };
        }

        if (ActorOf(words, mention) is { Kind: MatchKind.Told } meant)
        {
            return mention with { Type = ActorChoice.TypeOf(meant.Actor) };
        }

        mention = NotPerson(sentence, words, mention);
        return mention.Form == MentionForm.Pronoun ? mention
            : IsCountryTakenForPerson(sentence, words, mention) ? mention with { Type = MentionType.Country }
            : _capitals.TypeOf(sentence, words, mention) is { } type ? mention with { Type = type }
            : ActorOf(words, mention) is { } match ? mention with { Type = ActorChoice.TypeOf(match.Actor) }
            : mention.Type == MentionType.Country ? mention with { Type = TypeOfNoCountry(sentence, words, mention) }
            : IsOnlyTitle(words, mention) ? mention with { Form = MentionForm.Nominal }
            : designators.Retype(sentence, mention);
    }

    /// <summary>What the reader takes for a person and the gazetteer knows as something else only is that, if the tagger sees no person in it or the name is long enough to be nobody's else.</summary>
    private Mention NotPerson(Sentence sentence, string words, Mention mention)
    {
        var known = knowledge.Actors.Find(words);
        if (mention is not { Form: MentionForm.Name, Type: MentionType.Person } || known.IsEmpty
            || known.Any(match => match.Actor.Type == "Person" || match.Kind is MatchKind.Adjective or MatchKind.Demonym))
        {
            return mention;
        }

        var isTagged = sentence.HeadWordOf(mention.Tokens).Name.EndsWith("PER", StringComparison.Ordinal);
        var match = known.FirstOrDefault(match => match.Kind <= MatchKind.Acronym);
        return isTagged && (match is null || (!NameKey.Of(words).Contains(' ', StringComparison.Ordinal) && !NameKey.IsAcronym(words))) ? mention
            : mention with { Type = match is null ? MentionType.Place : ActorChoice.TypeOf(match.Actor) };
    }

    /// <summary>"Director" by itself is no name.</summary>
    private bool IsOnlyTitle(string words, Mention mention) => mention.Type == MentionType.Person && knowledge.Titles.Find(words) is { Title.Role: not TitleRole.Honorific };

    /// <summary>All countries are known: what is not is a place, or what the tagger or the gazetteer say.</summary>
    private MentionType TypeOfNoCountry(Sentence sentence, string words, Mention mention)
    {
        // "Congolese": of which country, the article must tell.
        if (knowledge.Actors.Find(words).Any(match => match.Actor.Type == "Country"))
        {
            return MentionType.Country;
        }

        foreach (var type in new[] { MentionType.Place, MentionType.Organization, MentionType.Group })
        {
            if (choice.Choose(words, type) is not null)
            {
                return type;
            }
        }

        return sentence.HeadWordOf(mention.Tokens).Name switch
        {
            "B-PER" or "I-PER" => MentionType.Person,
            "B-ORG" or "I-ORG" => MentionType.Organization,
            _ => MentionType.Place,
        };
    }

    /// <summary>"Militia" is a body, whatever the reader takes it for; of nouns for people only the number tells, and the reader sees that.</summary>
    private MentionType? TypeOfNoun(Token head) =>
        knowledge.Lexicon.FindNoun(head.Lemma.ToLowerInvariant()) is { Type: "Organization", Kind: ActorNounKind.Institution or ActorNounKind.Crowd } ? MentionType.Organization : null;

    /// <summary>The known actor that a mention names, or null.</summary>
    public ActorMatch? ActorOf(string words, Mention mention)
    {
        var match = mention.Form != MentionForm.Name ? null
            : choice.Choose(words, mention.Type) ?? (mention.Type == MentionType.Person ? null : choice.ChooseByNameAlone(words) ?? _countryNames.Find(words));
        return match is not null && knowledge.KeptApart.Forbids(words, match.Actor) ? null : match;
    }

    /// <summary>"Ms. England".</summary>
    private bool IsAddressed(Sentence sentence, Mention name) =>
        name.Tokens.Start > 0 && knowledge.Titles.Find(sentence.Tokens[name.Tokens.Start - 1].Form) is { Title.Role: TitleRole.Honorific };

    /// <summary>The known person whom a title and a name together mean ("Pope Benedict", "King Abdullah"), or null; one of another country or day is not meant.</summary>
    public ActorMatch? PersonWithTitle(Document document, Mention mention)
    {
        var (tokens, place) = (document.Sentences[mention.Sentence].Tokens, mention.Tokens);
        if (mention is not { Form: MentionForm.Name, Type: MentionType.Person } || place.Start == 0 || tokens[place.Start - 1].Upos != "PROPN"
            || choice.Choose(document.Sentences[mention.Sentence].WordsOf(place with { Start = place.Start - 1 }), MentionType.Person) is not { } match)
        {
            return null;
        }

        var isOfOther = place.End + 1 < tokens.Count && tokens[place.End].Form == "of" && choice.Choose(tokens[place.End + 1].Form, MentionType.Country) is { } country && country.Actor.Id != match.Actor.Country;
        var isOfToday = document.Published is not { } day || match.Actor.Offices.IsEmpty || match.Actor.Offices.Any(office => office.HeldOn(day));
        return isOfOther || !isOfToday ? null : match;
    }

    /// <summary>A country's own name by itself, without a title before it, is the country; "Michael Jordan" and "King Jordan" are not.</summary>
    private bool IsCountryTakenForPerson(Sentence sentence, string words, Mention mention) =>
        mention.Type == MentionType.Person && knowledge.Actors.Find(words) is [{ Kind: MatchKind.Name or MatchKind.Alias, Actor.Type: "Country" }]
        && (mention.Tokens.Start == 0 || sentence.Tokens[mention.Tokens.Start - 1] is var before
            && before.Upos != "PROPN" && knowledge.Titles.Find(before.Form) is null);
}
