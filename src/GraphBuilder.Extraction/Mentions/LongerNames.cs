using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>"The Baltic | states", "the Warsaw | Pact", "the Houses | of Parliament": a known name of several words stands where only a part of it is marked.</summary>
public sealed class LongerNames(Actors actors, ActorChoice choice)
{
    /// <summary>The known names of which a part is marked, each once.</summary>
    public IEnumerable<Mention> Find(Sentence sentence, IReadOnlyList<Mention> marked)
    {
        for (var start = 0; start < sentence.Tokens.Count; start++)
        {
            for (var length = Math.Min(actors.MostWords, sentence.Tokens.Count - start); length > 1 && char.IsUpper(sentence.Tokens[start].Form[0]); length--)
            {
                var range = new TokenRange(start, start + length);
                if (HasEdges(sentence, range) && marked.Any(mention => IsPart(mention, range)) && marked.All(mention => !mention.Tokens.Overlaps(range) || IsPart(mention, range))
                    && choice.ChooseByNameAlone(sentence.WordsOf(range)) is { Kind: <= MatchKind.Acronym, Actor.Type: not "Person" } match
                    && !marked.Any(mention => range.Contains(mention.Tokens) && Means(sentence, mention, match.Actor)))
                {
                    yield return new Mention(sentence.Index, range, ActorChoice.TypeOf(match.Actor), MentionForm.Name);
                    start = range.End - 1;
                    break;
                }
            }
        }
    }

    /// <summary>Whether a mention is no more than a part of a name. The country in "U.S. military" and the adjective in "Iraqi Oil Ministry" name it all the same; "Jordan" in "Jordan River" does not.</summary>
    public bool IsPart(Sentence sentence, Mention mention, Mention name) =>
        IsPart(mention, name.Tokens)
        && !actors.Find(sentence.WordsOf(mention.Tokens)).Any(match => match.Actor.Type == "Country" && (match.Kind == MatchKind.Adjective || char.IsLower(sentence.Tokens[name.Tokens.End - 1].Form[0])));

    private bool Means(Sentence sentence, Mention mention, Actor actor) => actors.Find(sentence.WordsOf(mention.Tokens)).Any(match => match.Actor == actor);

    /// <summary>A comma, a possessive or an article at its edge is no part of a name.</summary>
    private static bool HasEdges(Sentence sentence, TokenRange range) =>
        sentence.Tokens[range.Start].Upos is "PROPN" or "ADJ" or "NOUN" && sentence.Tokens[range.End - 1].Upos is "PROPN" or "ADJ" or "NOUN" or "NUM";

    private static bool IsPart(Mention mention, TokenRange name) => mention.Form != MentionForm.Pronoun && name.Contains(mention.Tokens) && mention.Tokens.Length < name.Length;
}
