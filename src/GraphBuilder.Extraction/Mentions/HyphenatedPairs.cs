using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Mentions;

/// <summary>"US-Iran talks", "Israeli-Palestinian negotiations": two known names with a hyphen between are two mentions.</summary>
public sealed class HyphenatedPairs(Actors actors)
{
    /// <summary>The mention, or the two that it holds.</summary>
    public IEnumerable<Mention> Split(Sentence sentence, Mention mention)
    {
        for (var i = mention.Tokens.Start + 1; mention.Form == MentionForm.Name && i < mention.Tokens.End - 1; i++)
        {
            var (left, right) = (mention.Tokens with { End = i }, mention.Tokens with { Start = i + 1 });
            if (sentence.Tokens[i].Form is "-" or "‑" or "–" or "/" && IsKnown(sentence, left) && IsKnown(sentence, right) && !IsKnown(sentence, mention.Tokens))
            {
                return [mention with { Tokens = left }, mention with { Tokens = right }];
            }
        }

        return [mention];
    }

    private bool IsKnown(Sentence sentence, TokenRange range) =>
        !actors.Find(sentence.WordsOf(range)).IsEmpty;
}
