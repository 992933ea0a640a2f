using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>"The German firm Bilfinger Berger": the noun before a name says what kind of thing bears it.</summary>
public sealed class Designators(KnowledgeBase knowledge)
{
    /// <summary>The mention with the type that the noun before it gives, where that is a body and the reader took it for something else.</summary>
    public Mention Retype(Sentence sentence, Mention mention)
    {
        if (mention.Form != MentionForm.Name || mention.Type == MentionType.Organization || mention.Tokens.Start == 0)
        {
            return mention;
        }

        var (before, head) = (sentence.Tokens[mention.Tokens.Start - 1], sentence.HeadWordOf(mention.Tokens));
        var designates = before.Upos == "NOUN" && (before.Head == head.Index || head.Head == before.Index);
        return designates && knowledge.Lexicon.FindNoun(before.Lemma.ToLowerInvariant()) is { Type: "Organization", Kind: not ActorNounKind.Service }
            ? mention with { Type = MentionType.Organization }
            : mention;
    }
}
