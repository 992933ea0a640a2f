using GraphBuilder.Documents;

namespace GraphBuilder.Language.Conllu;

/// <summary>CoNLL-U to documents with layers.</summary>
public static class ConlluLayers
{
    /// <summary>
    /// A document whose sentences and tokens are those of CoNLL-U, with nothing said of them yet: a pipeline keeps them and analyses the rest.
    /// The text is what the forms spell.
    /// </summary>
    /// <param name="conllu">What was read; only forms are used.</param>
    /// <param name="id">The document's id where CoNLL-U gives none.</param>
    public static Document ToTokenized(this ConlluDocument conllu, string id)
    {
        ArgumentNullException.ThrowIfNull(conllu);
        var document = new Document(conllu.Id ?? id, ConlluText.Spell(conllu));
        document.Set(new TokenLayer(ConlluText.Locate(conllu, document.Text, "the text")));
        return document;
    }

    /// <summary>A document with everything that CoNLL-U says of it. The text is what the forms spell.</summary>
    /// <param name="conllu">What was read.</param>
    /// <param name="id">The document's id where CoNLL-U gives none.</param>
    /// <exception cref="ConlluException">A word lacks its head or relation.</exception>
    public static Document ToAnalysed(this ConlluDocument conllu, string id)
    {
        ArgumentNullException.ThrowIfNull(conllu);
        var document = new Document(conllu.Id ?? id, ConlluText.Spell(conllu));
        AddAnalysis(document, conllu, "the text");
        return document;
    }

    internal static void AddAnalysis(Document document, ConlluDocument conllu, string textName)
    {
        var places = ConlluText.Locate(conllu, document.Text, textName);
        var sentences = new List<Sentence>(places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            var words = conllu.Sentences[i].Words;
            var tokens = new Token[words.Count];
            for (var j = 0; j < tokens.Length; j++)
            {
                tokens[j] = ToToken(words[j], j, places[i].Tokens[j], document.Text, conllu.Source);
            }

            sentences.Add(new Sentence(i, places[i].Span, tokens));
        }

        document.Set(new TokenLayer(places));
        document.Set(new SentenceLayer(sentences));
    }

    private static Token ToToken(ConlluWord word, int index, TextSpan span, string text, string source) => new()
    {
        Index = index,
        Form = span.Of(text),
        Span = span,
        Lemma = word.Lemma ?? word.Form,
        Upos = word.Upos ?? Missing(word, "UPOS", source),
        Xpos = word.Xpos ?? "_",
        Head = (word.Head ?? int.Parse(Missing(word, "HEAD", source))) - 1,
        Deprel = word.Deprel ?? Missing(word, "DEPREL", source),
        Name = word.Name ?? "O",
    };

    private static string Missing(ConlluWord word, string column, string source) =>
        throw new ConlluException(source, word.Line, $"{column} of '{word.Form}' is missing: an analysed file has UPOS, HEAD and DEPREL for every word");
}
