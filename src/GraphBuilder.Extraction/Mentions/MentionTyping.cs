using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Gives mentions the type that knowledge has for them: known actors, capitals that stand for governments, names behind a designator.</summary>
public sealed class MentionTyping(KnowledgeBase knowledge, ActorChoice choice)
{
    private static readonly HashSet<string> WhereSomethingIs = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "at", "near", "outside", "inside", "around", "to", "from", "into", "through", "across", "of", "for", "via", "throughout", "off", "towards", "toward",
    };

    private readonly Designators _designators = new(knowledge);

    /// <summary>The mention with the type that it should have.</summary>
    public Mention Type(Sentence sentence, string text, Mention mention)
    {
        var words = sentence.SpanOf(mention.Tokens).Of(text);
        if (mention.Form == MentionForm.Nominal)
        {
            // "U.S. and Iranian officials": the reader takes the first, whose noun is left out, for a description.
            return choice.Choose(words, MentionType.Country) is { Kind: <= MatchKind.Adjective } ? mention with { Form = MentionForm.Name, Type = MentionType.Country }
                : mention with { Type = TypeOfNoun(sentence.HeadWordOf(mention.Tokens)) ?? mention.Type };
        }

        return mention.Form == MentionForm.Pronoun ? mention
            : IsCountryTakenForPerson(sentence, words, mention) ? mention with { Type = MentionType.Country }
            : StandsForGovernment(sentence, words, mention) ? mention with { Type = MentionType.Country }
            : ActorOf(words, mention) is { } match ? mention with { Type = ActorChoice.TypeOf(match.Actor) }
            : _designators.Retype(sentence, mention);
    }

    /// <summary>"Militia" is a body, whatever the reader takes it for; of nouns for people only the number tells, and the reader sees that.</summary>
    private MentionType? TypeOfNoun(Token head) =>
        knowledge.Lexicon.FindNoun(head.Lemma.ToLowerInvariant()) is { Type: "Organization", Kind: ActorNounKind.Institution or ActorNounKind.Crowd } ? MentionType.Organization : null;

    /// <summary>The known actor that a mention names, or null.</summary>
    public ActorMatch? ActorOf(string words, Mention mention) => mention.Form != MentionForm.Name ? null
        : choice.Choose(words, mention.Type) ?? (mention.Type == MentionType.Person ? null : choice.ChooseByNameAlone(words));

    /// <summary>Whether a name is a letter or two with a number, and known to nobody: an aircraft, not an actor ("B-2").</summary>
    public bool IsModelNumber(string words, Mention mention) =>
        mention.Form == MentionForm.Name && words.Length <= 6 && char.IsAsciiLetterUpper(words[0]) && char.IsAsciiDigit(words[^1])
        && words.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-' or '‑') && ActorOf(words, mention) is null;

    /// <summary>A country's own name by itself, without a title before it, is the country; "Michael Jordan" and "King Jordan" are not.</summary>
    private bool IsCountryTakenForPerson(Sentence sentence, string words, Mention mention) =>
        mention.Type == MentionType.Person && knowledge.Actors.Find(words) is [{ Kind: MatchKind.Name or MatchKind.Alias, Actor.Type: "Country" }]
        && (mention.Tokens.Start == 0 || sentence.Tokens[mention.Tokens.Start - 1] is var before
            && before.Upos != "PROPN" && knowledge.Titles.Find(before.Form) is null);

    /// <summary>A capital acts, is acted upon or is spoken to as its government, unless the sentence only says where something is.</summary>
    private bool StandsForGovernment(Sentence sentence, string words, Mention mention)
    {
        if (mention.Type != MentionType.Place || !knowledge.Actors.Find(words).Any(match => match is { Kind: MatchKind.Capital, Actor.Type: "Country" }))
        {
            return false;
        }

        var head = sentence.HeadWordOf(mention.Tokens);
        var first = head;
        while (first.Deprel == "conj" && sentence.HeadOf(first) is { } conjunct)
        {
            first = conjunct;
        }

        return first.Deprel is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "nmod:poss" or "obl" or "obl:agent" or "nmod"
            && sentence.DependentsOf(first).Concat(sentence.DependentsOf(head)).Where(token => token.Deprel == "case").All(token => !WhereSomethingIs.Contains(token.Form));
    }
}
