using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements.Quotations;

/// <summary>"Police: Gunmen kidnap two teachers", "Gunmen kidnapped teachers: police": headlines tell who says so before or behind a colon.</summary>
public static class ColonSpeech
{
    /// <summary>The mention that stands alone before the colon of a sentence, or behind it, by its index; null where none does.</summary>
    public static int? SpeakerOf(Document document, Sentence sentence)
    {
        var colons = sentence.Tokens.Where(token => token.Form == ":").ToList();
        if (colons is not [var colon])
        {
            return null;
        }

        var mentions = document.Get<MentionLayer>().Mentions;
        foreach (var index in SentenceMentions.Indexes(document, sentence))
        {
            var tokens = mentions[index].Tokens;
            if (mentions[index].Type is MentionType.Person or MentionType.Organization or MentionType.Country or MentionType.Group
                && (Stands(sentence, tokens, 0, colon.Index) || Stands(sentence, tokens, colon.Index + 1, sentence.Tokens.Count)))
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>Whether a mention fills a part of a sentence but for articles and stops.</summary>
    private static bool Stands(Sentence sentence, TokenRange mention, int start, int end) =>
        start <= mention.Start && mention.End <= end
        && sentence.Tokens.Skip(start).Take(end - start).All(token => mention.Contains(token.Index) || token.Upos is "DET" or "PUNCT");
}
