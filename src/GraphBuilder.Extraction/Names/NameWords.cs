using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Names;

/// <summary>Which words can be part of a name.</summary>
public static class NameWords
{
    private static readonly HashSet<string> EdgeWords = new(StringComparer.Ordinal) { "of", "in", "and", "or", "for", "by", "to", "with", "from", "at", "on" };

    /// <summary>Whether a word can begin or end a name: it has a capital or a digit, or the tagger takes it for a proper noun.</summary>
    public static bool IsNameWord(Token token) => token.Upos == "PROPN" || token.Form.Any(c => char.IsUpper(c) || char.IsAsciiDigit(c));

    /// <summary>Whether a word is an article.</summary>
    public static bool IsArticle(Token token) => token.Upos == "DET";

    /// <summary>Whether all words of a range can be in a name, small words and marks between them included ("of", "-").</summary>
    public static bool AreNameWords(Sentence sentence, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!IsNameWord(sentence.Tokens[i]) && sentence.Tokens[i].Upos is not ("ADP" or "CCONJ" or "DET" or "PUNCT" or "PART"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The range without small words and marks that it begins or ends with ("of Beijing", "Yen Chia -").</summary>
    public static TokenRange TrimEdges(Sentence sentence, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (sentence.Tokens[start].Upos == "PUNCT" || EdgeWords.Contains(sentence.Tokens[start].Form)))
        {
            start++;
        }

        while (start < end && (sentence.Tokens[end - 1].Upos is "DET" || sentence.Tokens[end - 1].Form is "-" or "," or "(" or ":" or "/" or "\"" || EdgeWords.Contains(sentence.Tokens[end - 1].Form)))
        {
            end--;
        }

        return new(start, end);
    }
}
