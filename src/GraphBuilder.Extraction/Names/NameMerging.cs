using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Names;

/// <summary>
/// Makes one row of names of those that the tagger and the mentions have in a sentence; none overlaps another. The tagger knows where a name ends ("Texas City"
/// refinery), the mentions where one begins, and what belongs together in between.
/// </summary>
public sealed class NameMerging(KnowledgeBase knowledge)
{
    /// <summary>The names of a sentence, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tagged">What the tagger calls a name.</param>
    /// <param name="mentioned">The named mentions.</param>
    public IReadOnlyList<TaggedName> Merge(Sentence sentence, IReadOnlyList<TaggedName> tagged, IReadOnlyList<TaggedName> mentioned)
    {
        var names = new List<TaggedName>();
        var left = tagged.Where(name => IsPlausible(sentence, name)).ToList();
        foreach (var mention in mentioned.OrderByDescending(name => name.Tokens.Length))
        {
            var there = left.FindAll(name => name.Tokens.Overlaps(mention.Tokens));
            if (!names.Exists(name => name.Tokens.Overlaps(mention.Tokens)) && (there.Count == 0 ? StandsAlone(sentence, mention) : Outdoes(sentence, mention, there)))
            {
                names.Add(mention);
                left.RemoveAll(there.Contains);
            }
        }

        names.AddRange(left.Where(name => !names.Exists(other => other.Tokens.Overlaps(name.Tokens))));
        return [.. names.OrderBy(name => name.Tokens.Start)];
    }

    /// <summary>
    /// Whether a mention is a name though the tagger sees none: it must be known or look like one, and be no address ("info@example.org") nor part of the name of
    /// an event ("2010 Ghana general election").
    /// </summary>
    private static bool StandsAlone(Sentence sentence, TaggedName mention)
    {
        var head = sentence.HeadWordOf(mention.Tokens);
        return !IsInDatedEvent(sentence, mention.Tokens)
            && (mention.EntityType is not null || (head.Upos == "PROPN" && head.Xpos != "ADD" && NameWords.AreNameWords(sentence, mention.Tokens)));
    }

    private static bool IsInDatedEvent(Sentence sentence, TokenRange name)
    {
        var noun = Enumerable.Range(name.Start, name.Length).Select(i => sentence.Tokens[i])
            .Where(token => token.Deprel is "compound" or "amod" && token.Head >= name.End).Select(sentence.HeadOf).FirstOrDefault();
        return noun is not null
            && (sentence.DependentsOf(noun).Any(IsYear)
                || (name.Start > 0 && IsYear(sentence.Tokens[name.Start - 1]))
                || sentence.Tokens.Skip(noun.Index + 1).Take(2).Any(IsYear));
    }

    private static bool IsYear(Token token) => token.Form.Length == 4 && token.Form.All(char.IsAsciiDigit);

    /// <summary>Whether a mention is the name where the tagger has others.</summary>
    private static bool Outdoes(Sentence sentence, TaggedName mention, List<TaggedName> tagged)
    {
        if (tagged is [var only])
        {
            return only.Tokens == mention.Tokens
                || (mention.Tokens.Contains(only.Tokens)
                    && (mention.EntityType is not null
                        || (only.Tokens.End == mention.Tokens.End && NameWords.AreNameWords(sentence, mention.Tokens with { End = only.Tokens.Start }))));
        }

        // Two names that the tagger tells apart are two where a comma or "and" stands between, or where both are whole and of different kinds.
        return tagged.TrueForAll(name => mention.Tokens.Contains(name.Tokens)) && (mention.EntityType is not null || !AreSeveral(sentence, mention, tagged));
    }

    private static bool AreSeveral(Sentence sentence, TaggedName mention, List<TaggedName> tagged) =>
        Enumerable.Range(mention.Tokens.Start, mention.Tokens.Length)
            .Any(i => sentence.Tokens[i] is { Upos: "CCONJ" } or { Form: "," } && !tagged.Exists(name => name.Tokens.Contains(i)))
        || (tagged.TrueForAll(name => name.Tokens.Length > 1) && tagged.Select(name => name.Tag).Distinct().Count() > 1);

    /// <summary>A small word by itself ("of"), an article, a bare title ("President") or a people ("Kurds") is no name.</summary>
    private bool IsPlausible(Sentence sentence, TaggedName name)
    {
        var tokens = Enumerable.Range(name.Tokens.Start, name.Tokens.Length).Select(i => sentence.Tokens[i]).ToList();
        var words = string.Join(' ', tokens.Select(token => token.Form));
        return tokens.Exists(token => NameWords.IsNameWord(token) && !NameWords.IsArticle(token))
            && (name.Tag != "PER" || knowledge.Titles.Find(words) is null)
            && (name.Tag == "ORG" || knowledge.Actors.Find(words) is not [{ Kind: MatchKind.Adjective or MatchKind.Demonym } or { Actor.Type: "Group" }, ..]);
    }
}
