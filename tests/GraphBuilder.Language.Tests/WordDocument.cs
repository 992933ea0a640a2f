using GraphBuilder.Documents;

namespace GraphBuilder.Language.Tests;

/// <summary>Documents of given words: the text is the words with a space between them, a line a sentence.</summary>
internal static class WordDocument
{
    public static Document Of(params IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var text = string.Join('\n', sentences.Select(words => string.Join(' ', words)));
        var offset = 0;
        var layer = new List<SentenceTokens>();
        foreach (var words in sentences)
        {
            var start = offset;
            var spans = new List<TextSpan>();
            foreach (var word in words)
            {
                spans.Add(new TextSpan(offset, offset + word.Length));
                offset += word.Length + 1;
            }

            layer.Add(new SentenceTokens(new TextSpan(start, offset - 1), spans));
        }

        var document = new Document("test", text);
        document.Set(new TokenLayer(layer));
        return document;
    }
}
