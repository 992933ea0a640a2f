using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>"The German firm Bilfinger Berger", "a militia, Fano": the noun beside a name says what kind of thing bears it.</summary>
public sealed class Designators(KnowledgeBase knowledge)
{
    /// <summary>The mention with the type that the noun before it gives, where that is a body and the reader took it for something else.</summary>
    public Mention Retype(Sentence sentence, Mention mention)
    {
        if (mention.Form != MentionForm.Name || mention.Type == MentionType.Organization)
        {
            return mention;
        }

        var head = sentence.HeadWordOf(mention.Tokens);
        var before = mention.Tokens.Start > 0 ? sentence.Tokens[mention.Tokens.Start - 1] : null;
        var designates = before is { Upos: "NOUN" } && (before.Head == head.Index || head.Head == before.Index || AreSiblings(sentence, before, head)) && IsBody(before);
        var explained = sentence.HeadOf(head) is { Upos: "NOUN" } noun && Apposition.Explains(sentence, head, noun) && IsBody(noun) && !(mention.Type == MentionType.Person && IsLed(sentence, noun));
        var explains = sentence.DependentsOf(head).Any(token => token.Upos == "NOUN" && Apposition.Explains(sentence, token, head) && IsBody(token));
        return designates || explained || explains ? mention with { Type = MentionType.Organization } : mention;
    }

    /// <summary>"An official with the firm Maersk": the tree may hang both on the official.</summary>
    private static bool AreSiblings(Sentence sentence, Token noun, Token name) =>
        noun.Head == name.Head && noun.Head != Token.Root && name.Deprel is "nmod" or "appos" && !sentence.DependentsOf(name).Any(token => token.Deprel is "case" or "cc");

    /// <summary>Whether nouns behind a name only say what bears it: "company", "province".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="nouns">The words behind the name.</param>
    /// <param name="type">What the name is taken for.</param>
    public bool Designate(Sentence sentence, TokenRange nouns, MentionType type)
    {
        var words = sentence.WordsOf(nouns);
        return type == MentionType.Organization
            ? knowledge.Lexicon.FindNoun(words) is { Type: "Organization", Kind: ActorNounKind.Crowd }
            : knowledge.Lexicon.FindPlaceNoun(words) is { IsName: true };
    }

    /// <summary>"The head of the ruling party, Ada Brandt": the name may be that of who leads the body.</summary>
    private bool IsLed(Sentence sentence, Token body) =>
        body.Deprel is "nmod" or "nmod:poss" or "compound" && sentence.HeadOf(body) is { Upos: "NOUN" or "PROPN" } holder
        && (knowledge.Titles.Find(holder.Lemma) is not null || knowledge.Lexicon.FindNoun(holder.Lemma.ToLowerInvariant()) is { Kind: ActorNounKind.Individual or ActorNounKind.Service });

    private bool IsBody(Token noun) => knowledge.Lexicon.FindNoun(noun.Lemma.ToLowerInvariant()) is { Type: "Organization", Kind: not ActorNounKind.Service };
}
