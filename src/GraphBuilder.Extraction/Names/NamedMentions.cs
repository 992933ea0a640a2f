using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;

namespace GraphBuilder.Extraction.Names;

/// <summary>
/// Reads mentions as names in the sense of the name tags: persons, bodies and places, without title, article, possessive and describing words around them.
/// Adjectives and peoples ("Iraqi", "Kurds") are mentions, but no names of that kind.
/// </summary>
public sealed class NamedMentions(KnowledgeBase knowledge)
{
    /// <summary>The name that a mention is, or null.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="known">The actor that its words name, where they are known.</param>
    public TaggedName? Read(Sentence sentence, Mention mention, ActorMatch? known)
    {
        if (mention.Form != MentionForm.Name || TagOf(mention, known) is not { } tag || Trim(sentence, mention.Tokens, tag) is not { Length: > 0 } tokens)
        {
            return null;
        }

        return IsAdjective(sentence, tokens, known) ? null : new(mention.Sentence, tokens, tag, known is null ? null : known.Actor.FinerType ?? known.Actor.Type);
    }

    private static string? TagOf(Mention mention, ActorMatch? known) => mention.Type switch
    {
        MentionType.Person => "PER",
        MentionType.Organization => "ORG",
        MentionType.Country or MentionType.Place => "LOC",
        _ => known?.Actor.Type == "Organization" ? "ORG" : null,
    };

    /// <summary>"Iraqi", "Iraqis", "French": what the gazetteer, or the tagger, takes for the adjective of a place or its people.</summary>
    private bool IsAdjective(Sentence sentence, TokenRange tokens, ActorMatch? known) =>
        known?.Kind is MatchKind.Adjective or MatchKind.Demonym
        || (tokens.Length == 1 && knowledge.Actors.Find(sentence.Tokens[tokens.Start].Form) is [{ Kind: MatchKind.Adjective or MatchKind.Demonym }, ..])
        || (known is null && !Enumerable.Range(tokens.Start, tokens.Length).Any(i => sentence.Tokens[i].Upos == "PROPN"));

    /// <summary>Leaves out titles and articles before a name, possessives and words without a capital after it.</summary>
    private TokenRange Trim(Sentence sentence, TokenRange tokens, string tag)
    {
        var (start, end) = (tokens.Start, tokens.End);
        while (end > start && (sentence.Tokens[end - 1].Xpos == "POS" || !NameWords.IsNameWord(sentence.Tokens[end - 1])))
        {
            end--;
        }

        while (start < end && NameWords.IsArticle(sentence.Tokens[start]))
        {
            start++;
        }

        if (tag == "PER" && knowledge.Titles.Match([.. sentence.Tokens.Skip(start).Take(end - start).Select(token => token.Form)], 0) is { } title && start + title.Words < end)
        {
            start += title.Words;
        }

        return NameWords.TrimEdges(sentence, new(start, end));
    }
}
