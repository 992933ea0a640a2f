using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;

namespace GraphBuilder.Extraction.Coreference;

/// <summary>Gathers what coreference asks of each mention of a document.</summary>
public sealed class MentionFactsReader(KnowledgeBase knowledge)
{
    /// <summary>The facts of all mentions, in the order of the <see cref="MentionLayer"/>.</summary>
    public IReadOnlyList<MentionFacts> Read(Document document)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var known = document.Get<KnownActorLayer>().Matches;
        return [.. mentions.Select((mention, index) => FactsOf(document, mention, index, known))];
    }

    private MentionFacts FactsOf(Document document, Mention mention, int index, IReadOnlyList<ActorMatch?> known)
    {
        var sentence = document.Sentences[mention.Sentence];
        var head = sentence.HeadWordOf(mention.Tokens);
        var words = sentence.SpanOf(mention.Tokens).Of(document.Text);
        return new MentionFacts
        {
            Index = index,
            Mention = mention,
            Sentence = sentence,
            Head = head,
            Words = words,
            Key = NameKey.Of(words),
            Known = known[index],
            Country = mention.Form == MentionForm.Nominal ? CountryOf(document, mention, head, known) : null,
            Institution = mention.Form == MentionForm.Nominal ? knowledge.Lexicon.FindNoun(NameKey.Of(words))?.Institution : null,
            Gender = GenderOf(sentence, mention, head, known[index]),
            IsPlural = IsPlural(mention, head),
            Introduction = mention.Form == MentionForm.Nominal ? Introduction.Of(sentence, head) : Introduction.None,
        };
    }

    private static string? CountryOf(Document document, Mention outer, Token head, IReadOnlyList<ActorMatch?> known)
    {
        var layer = document.Get<MentionLayer>();
        var (first, end) = (layer.Of(outer.Sentence).Start.Value, layer.Of(outer.Sentence).End.Value);
        string? country = null;
        for (var i = first; i < end; i++)
        {
            var inside = layer.Mentions[i] != outer && outer.Tokens.Contains(layer.Mentions[i].Tokens);
            var possesses = document.Sentences[outer.Sentence].HeadWordOf(layer.Mentions[i].Tokens) is { Deprel: "nmod:poss" } possessor && possessor.Head == head.Index;
            if ((inside || possesses) && Stance.Of(document.Sentences[outer.Sentence].Tokens[layer.Mentions[i].Tokens.Start].Form) is null && known[i]?.Actor is { Type: "Country" } owner)
            {
                // "U.S. and Iranian officials" are of neither alone.
                if (country is not null && country != owner.Id)
                {
                    return null;
                }

                country = owner.Id;
            }
        }

        return country;
    }

    private Gender GenderOf(Sentence sentence, Mention mention, Token head, ActorMatch? known)
    {
        if (mention.Form == MentionForm.Pronoun)
        {
            return Pronouns.GenderOf(sentence.Tokens[mention.Tokens.End - 1].Form);
        }

        if (mention.Type != MentionType.Person)
        {
            return mention.Type == MentionType.Group ? Gender.Unknown : Gender.Thing;
        }

        if (known?.Actor.Gender is { } gender)
        {
            return Of(gender);
        }

        if (mention.Form == MentionForm.Nominal)
        {
            return knowledge.Lexicon.FindKinship(head.Lemma) is { Gender: { } kin } ? Of(kin) : Nouns.GenderOf(head.Lemma);
        }

        // "Mr. Ismail", "Queen Noor": the word before the name.
        if (mention.Tokens.Start > 0 && knowledge.Titles.Find(sentence.Tokens[mention.Tokens.Start - 1].Form) is { Title.Gender: { } title })
        {
            return Of(title);
        }

        return mention.Tokens.Length > 1 && knowledge.Lexicon.GenderOf(sentence.Tokens[mention.Tokens.Start].Form) is { } told ? Of(told) : Gender.Unknown;
    }

    private static Gender Of(char letter) => letter == 'f' ? Gender.Female : Gender.Male;

    private static bool? IsPlural(Mention mention, Token head) => mention.Form switch
    {
        MentionForm.Pronoun => Pronouns.IsPlural(head.Form),
        MentionForm.Nominal => head.Xpos is "NNS" or "NNPS",
        _ => mention.Type == MentionType.Person ? false : null,
    };
}
