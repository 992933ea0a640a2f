using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>"The U.N.'s World Food Program" is two names, where the first is known.</summary>
public sealed class PossessorsInNames(Actors actors)
{
    /// <summary>The mention, or the two that it is made of.</summary>
    public IEnumerable<Mention> Split(Sentence sentence, Mention mention)
    {
        var mark = Enumerable.Range(mention.Tokens.Start, mention.Tokens.Length).FirstOrDefault(index => sentence.Tokens[index].Xpos == "POS", -1);
        if (mention is not { Form: MentionForm.Name, Type: MentionType.Organization } || mark <= mention.Tokens.Start || mark + 1 >= mention.Tokens.End
            || actors.Find(WordsOf(sentence, mention.Tokens)).Length > 0
            || actors.Find(WordsOf(sentence, new(mention.Tokens.Start, mark))) is not [{ Kind: <= MatchKind.Acronym } owner])
        {
            return [mention];
        }

        return [mention with { Tokens = new(mention.Tokens.Start, mark), Type = ActorChoice.TypeOf(owner.Actor) }, mention with { Tokens = new(mark + 1, mention.Tokens.End) }];
    }

    private static string WordsOf(Sentence sentence, TokenRange tokens) => sentence.WordsOf(tokens).Replace(" '", "'", StringComparison.Ordinal);
}
