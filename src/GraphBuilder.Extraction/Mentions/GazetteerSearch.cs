using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>Finds names of known actors that the reader has not marked, the longest first.</summary>
public sealed class GazetteerSearch(Actors actors, Lexicon lexicon, ActorChoice choice)
{
    /// <summary>The names that are known and stand where nothing is marked.</summary>
    public IEnumerable<Mention> Find(MentionSet mentions)
    {
        foreach (var sentence in mentions.Sentences)
        {
            for (var start = 0; start < sentence.Tokens.Count;)
            {
                var mention = LongestAt(sentence, start, mentions);
                if (mention is not null)
                {
                    yield return mention;
                }

                start = mention?.Tokens.End ?? start + 1;
            }
        }
    }

    private Mention? LongestAt(Sentence sentence, int start, MentionSet mentions)
    {
        if (!char.IsUpper(sentence.Tokens[start].Form[0]))
        {
            return Opposed(sentence, new(start, start + 1), mentions);
        }

        for (var length = Math.Min(actors.MostWords, sentence.Tokens.Count - start); length > 0; length--)
        {
            var range = new TokenRange(start, start + length);
            if (CanBeName(sentence.Tokens[range.End - 1]) && mentions.IsFree(sentence, range)
                && choice.ChooseByNameAlone(sentence.WordsOf(range)) is { } match
                && (length > 1 || CanBeName(sentence.Tokens[start])))
            {
                return new Mention(sentence.Index, range, ActorChoice.TypeOf(match.Actor), MentionForm.Name);
            }
        }

        return Opposed(sentence, new(start, start + 1), mentions) ?? Adjective(sentence, new(start, start + 1), mentions) ?? Body(sentence, new(start, start + 1), mentions);
    }

    /// <summary>"Anti-Israeli", "pro-Russian": the country is spoken of.</summary>
    private Mention? Opposed(Sentence sentence, TokenRange place, MentionSet mentions) =>
        Stance.Of(sentence.Tokens[place.Start].Form) is { } country && mentions.IsFree(sentence, place) && choice.Choose(country, MentionType.Country) is { Kind: <= MatchKind.Adjective }
            ? new Mention(sentence.Index, place, MentionType.Country, MentionForm.Name)
            : null;

    /// <summary>"Navy" in "a former Navy secretary", "Senate" in "a Senate panel": a body with a capital that is a word of a description.</summary>
    private Mention? Body(Sentence sentence, TokenRange place, MentionSet mentions) =>
        place.Start > 0 && sentence.Tokens[place.Start] is { Upos: "PROPN", Deprel: "compound" } token
        && sentence.HeadOf(token) is { Upos: "NOUN" } && lexicon.FindNoun(token.Form.ToLowerInvariant()) is { Kind: ActorNounKind.Institution } && mentions.IsFree(sentence, place)
            ? new Mention(sentence.Index, place, MentionType.Organization, MentionForm.Name)
            : null;

    /// <summary>"Iraqi" before a noun is a name of Iraq, and so is "Baghdad" before "government".</summary>
    private Mention? Adjective(Sentence sentence, TokenRange place, MentionSet mentions) =>
        sentence.Tokens[place.Start] is { Upos: "ADJ" or "PROPN", Deprel: "amod" or "compound" } token
        && mentions.IsFree(sentence, place)
        && (actors.Find(token.Form) is [{ Kind: MatchKind.Adjective, Actor.Type: "Country" }] || (IsGovernment(sentence, token) && actors.Find(token.Form).Any(match => match.Kind == MatchKind.Capital)))
            ? new Mention(sentence.Index, place, MentionType.Country, MentionForm.Name)
            : null;

    private bool IsGovernment(Sentence sentence, Token before) =>
        sentence.HeadOf(before) is { } noun && lexicon.FindNoun(noun.Lemma.ToLowerInvariant()) is { Institution: "government" };

    private static bool CanBeName(Token token) => token.Upos is "PROPN" or "NOUN" or "ADJ";
}
