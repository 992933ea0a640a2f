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
            return null;
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

        return Adjective(sentence, new(start, start + 1), mentions);
    }

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
