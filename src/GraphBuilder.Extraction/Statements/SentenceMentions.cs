using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements;

/// <summary>The mentions of one sentence.</summary>
internal static class SentenceMentions
{
    /// <summary>Their indexes in the <see cref="MentionLayer"/>, in order.</summary>
    public static IEnumerable<int> Indexes(Document document, Sentence sentence)
    {
        var range = document.Get<MentionLayer>().Of(sentence.Index);
        return Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value);
    }

    /// <summary>The indexes of their head words in the sentence.</summary>
    public static IReadOnlySet<int> Heads(Document document, Sentence sentence)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        return Indexes(document, sentence).Select(index => sentence.HeadWordOf(mentions[index].Tokens).Index).ToHashSet();
    }

    /// <summary>The first mention that holds a token, other than <paramref name="except"/>; null where none does.</summary>
    public static int? At(Document document, Sentence sentence, int token, int? except = null)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        foreach (var index in Indexes(document, sentence))
        {
            if (index != except && mentions[index].Tokens.Contains(token))
            {
                return index;
            }
        }

        return null;
    }
}
