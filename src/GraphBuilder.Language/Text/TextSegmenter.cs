namespace GraphBuilder.Language.Text;

/// <summary>Text to sentences and tokens, by rules: the conventions of the Universal Dependencies English Web Treebank and GUM.</summary>
internal static class TextSegmenter
{
    /// <summary>
    /// The sentences of a text. Every character that is not white space belongs to exactly one token, tokens are in the order of the text,
    /// and every token belongs to one sentence. Depends on the text alone; the time is linear in its length.
    /// </summary>
    public static List<ArraySegment<TokenSpan>> Segment(string text)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        return SentenceSplitter.Split(text, tokens);
    }
}
