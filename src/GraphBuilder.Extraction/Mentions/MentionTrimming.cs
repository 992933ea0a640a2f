using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>
/// Takes off a name what is none of it: a title before it ("General Gotovina"), a noun behind it that says what bears it ("Halliburton company"). A name with another
/// noun behind it is a description with a name inside ("New Jersey jurists").
/// </summary>
public sealed class MentionTrimming(KnowledgeBase knowledge, Designators designators)
{
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "ex", "anti", "pro", "non", "pre", "post" };

    /// <summary>The mention without what is no part of it, or the two that it holds.</summary>
    public IEnumerable<Mention> Trim(Sentence sentence, Mention mention)
    {
        if (mention.Form != MentionForm.Name || mention.Tokens.Length < 2 || !knowledge.Actors.Find(sentence.WordsOf(mention.Tokens)).IsEmpty)
        {
            return [mention];
        }

        // "Ex-Pakistani officials", "anti-Iranian rally": the country is named all the same.
        if (mention.Tokens.Length > 2 && Prefixes.Contains(sentence.Tokens[mention.Tokens.Start].Form) && sentence.Tokens[mention.Tokens.Start + 1].Form is "-" or "‑")
        {
            mention = mention with { Tokens = mention.Tokens with { Start = mention.Tokens.Start + 2 } };
        }

        if (mention.Type == MentionType.Person)
        {
            return [mention with { Tokens = WithoutTitle(sentence, mention.Tokens) }];
        }

        var end = mention.Tokens.End;
        while (end > mention.Tokens.Start && IsCommonNoun(sentence.Tokens[end - 1]))
        {
            end--;
        }

        var name = mention.Tokens with { End = end };
        if (end == mention.Tokens.End || end == mention.Tokens.Start || sentence.Tokens[end - 1].Upos != "PROPN")
        {
            return [mention];
        }

        return designators.Designate(sentence, new TokenRange(end, EndOfNouns(sentence, mention.Tokens.End)), mention.Type) ? [mention with { Tokens = name }]
            : [mention with { Form = MentionForm.Nominal, Type = TypeOfNoun(sentence.Tokens[mention.Tokens.End - 1]) ?? mention.Type }, mention with { Tokens = name }];
    }

    private TokenRange WithoutTitle(Sentence sentence, TokenRange tokens)
    {
        var words = sentence.Tokens.Take(tokens.End).Select(token => token.Form).ToList();
        return knowledge.Titles.Match(words, tokens.Start) is { } title && tokens.Start + title.Words < tokens.End && char.IsUpper(words[tokens.Start + title.Words][0])
            ? tokens with { Start = tokens.Start + title.Words }
            : tokens;
    }

    private MentionType? TypeOfNoun(Token noun) => knowledge.Lexicon.FindNoun(noun.Lemma.ToLowerInvariant())?.Type switch
    {
        "Organization" => MentionType.Organization,
        "Group" => MentionType.Group,
        "Person" => noun.Xpos is "NNS" or "NNPS" ? MentionType.Group : MentionType.Person,
        _ => null,
    };

    /// <summary>"Xinhua news | agency": where the noun ends that a mention was cut off in.</summary>
    private static int EndOfNouns(Sentence sentence, int end)
    {
        while (end < sentence.Tokens.Count && sentence.Tokens[end - 1] is { Deprel: "compound" } cut && cut.Head == end && IsCommonNoun(sentence.Tokens[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsCommonNoun(Token token) => token is { Upos: "NOUN" } && char.IsLower(token.Form[0]);
}
