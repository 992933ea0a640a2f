using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>
/// Puts the edges of a name right where known names say so: "minority Kurds" is the Kurds, "OPEC and African Union" are two, "European Union Trade | Commissioner" is the
/// Union; "University of | Dakar", cut off after "of", takes in what follows.
/// </summary>
public sealed class NameEdges(KnowledgeBase knowledge)
{
    private const int MostWordsOfOffice = 2;

    /// <summary>The mention with its right edges, or the two that it holds.</summary>
    public IEnumerable<Mention> Mend(Sentence sentence, Mention mention)
    {
        if (mention.Form != MentionForm.Name || IsKnown(sentence, mention.Tokens))
        {
            return [mention];
        }

        var tokens = WithEnd(sentence, WithoutModifiers(sentence, mention.Tokens));
        return Parts(sentence, tokens).Select(part => mention with { Tokens = part });
    }

    /// <summary>"Northwestern Africa", "radical Shiites": small words before a known name are none of it.</summary>
    private TokenRange WithoutModifiers(Sentence sentence, TokenRange tokens)
    {
        var start = tokens.Start;
        while (start < tokens.End - 1 && sentence.Tokens[start] is { Upos: "ADJ" or "NOUN" or "ADV" } word && char.IsLower(word.Form[0]))
        {
            start++;
        }

        var name = tokens with { Start = start };
        return IsKnown(sentence, name) ? name : tokens;
    }

    private TokenRange WithEnd(Sentence sentence, TokenRange tokens)
    {
        var last = tokens.End - 1;
        if (last == tokens.Start || sentence.Tokens[last].Upos is not ("ADP" or "CCONJ" or "DET"))
        {
            return BeforeOffice(sentence, tokens);
        }

        var end = tokens.End;
        while (sentence.Tokens[last].Form == "of" && end < sentence.Tokens.Count && sentence.Tokens[end] is { Upos: "PROPN" } word && char.IsUpper(word.Form[0]))
        {
            end++;
        }

        return end > tokens.End && IsKind(sentence.Tokens[last - 1]) ? tokens with { End = end } : tokens with { End = last };
    }

    /// <summary>"Union Trade" in "African Union Trade Commissioner" belongs to the office.</summary>
    private TokenRange BeforeOffice(Sentence sentence, TokenRange tokens)
    {
        if (tokens.End == sentence.Tokens.Count || sentence.HeadWordOf(tokens) is not { Deprel: "compound" } head || head.Head < tokens.End
            || !Enumerable.Range(tokens.End, head.Head + 1 - tokens.End).Any(index => knowledge.Titles.Find(sentence.Tokens[index].Form) is { Title.Role: not TitleRole.Honorific }))
        {
            return tokens;
        }

        for (var end = tokens.End - 1; end > tokens.Start && tokens.End - end <= MostWordsOfOffice && !IsOfItself(sentence, new(end, tokens.End)); end--)
        {
            if (knowledge.Actors.Find(sentence.WordsOf(tokens with { End = end })) is [{ Kind: <= MatchKind.Acronym, Actor.Type: "Organization" }, ..])
            {
                return tokens with { End = end };
            }
        }

        return tokens;
    }

    /// <summary>"Commission" in "European Union Commission President", "Kenya" in "World Vision Kenya chief": it has a president or chief of its own.</summary>
    private bool IsOfItself(Sentence sentence, TokenRange words) =>
        IsKnown(sentence, words) || knowledge.Lexicon.FindNoun(sentence.Tokens[words.Start].Lemma.ToLowerInvariant()) is { Kind: ActorNounKind.Institution };

    private IEnumerable<TokenRange> Parts(Sentence sentence, TokenRange tokens)
    {
        for (var i = tokens.Start + 1; i < tokens.End - 1; i++)
        {
            var (left, right) = (tokens with { End = i }, tokens with { Start = i + 1 });
            if (sentence.Tokens[i].Upos == "CCONJ" && IsKnown(sentence, left) && IsKnown(sentence, right))
            {
                return [left, right];
            }
        }

        return [tokens];
    }

    private bool IsKnown(Sentence sentence, TokenRange range) => !knowledge.Actors.Find(sentence.WordsOf(range)).IsEmpty;

    /// <summary>"University", "Municipality", "Ministry".</summary>
    private bool IsKind(Token token) =>
        token.Lemma.ToLowerInvariant() is var word && (knowledge.Lexicon.FindNoun(word) is { Type: "Organization" } || knowledge.Lexicon.FindPlaceNoun(word) is not null
            || knowledge.Lexicon.FindNameWord(word, "Organization") is not null);
}
