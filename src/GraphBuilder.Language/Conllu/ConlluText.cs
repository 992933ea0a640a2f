using System.Text;
using GraphBuilder.Documents;

namespace GraphBuilder.Language.Conllu;

/// <summary>Lays the words of CoNLL-U over a text.</summary>
internal static class ConlluText
{
    /// <summary>
    /// The text that a document's surface tokens spell: a space where MISC does not say <c>SpaceAfter=No</c>, a blank line before <c># newpar</c>.
    /// </summary>
    public static string Spell(ConlluDocument document)
    {
        var text = new StringBuilder();
        var gap = false;
        foreach (var sentence in document.Sentences)
        {
            if (text.Length > 0)
            {
                text.Append(sentence.StartsParagraph ? "\n\n" : gap ? " " : string.Empty);
            }

            gap = false;
            foreach (var surface in sentence.Surfaces)
            {
                text.Append(gap ? " " : string.Empty).Append(surface.Form);
                gap = surface.SpaceAfter;
            }
        }

        return text.ToString();
    }

    /// <summary>Where the words of each sentence stand in a text that has the same characters, white space aside.</summary>
    /// <exception cref="ConlluException">The text has other characters, or a multiword token fewer characters than words.</exception>
    public static List<SentenceTokens> Locate(ConlluDocument document, string text, string textName)
    {
        var sentences = new List<SentenceTokens>(document.Sentences.Count);
        var position = 0;
        foreach (var sentence in document.Sentences)
        {
            var tokens = new List<TextSpan>(sentence.Words.Count);
            foreach (var surface in sentence.Surfaces)
            {
                var words = sentence.Words.Skip(tokens.Count).Take(surface.Words).ToList();
                var span = Find(surface.Form, text, ref position)
                    ?? throw new ConlluException(document.Source, words[0].Line, $"'{surface.Form}' is not what {textName} has at {position}: '{Glimpse(text, position)}'");
                Divide(text, span, words, tokens, document.Source);
            }

            sentences.Add(new SentenceTokens(new TextSpan(tokens[0].Start, tokens[^1].End), tokens));
        }

        return sentences;
    }

    private static TextSpan? Find(string form, string text, ref int position)
    {
        position = SkipWhiteSpace(text, position);
        var next = position;
        foreach (var c in form)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            next = SkipWhiteSpace(text, next);
            if (next >= text.Length || text[next] != c)
            {
                return null;
            }

            next++;
        }

        var span = new TextSpan(position, next);
        position = next;
        return span;
    }

    /// <summary>A surface token's words: as their forms spell it out, else in even parts.</summary>
    private static void Divide(string text, TextSpan surface, List<ConlluWord> words, List<TextSpan> tokens, string source)
    {
        if (words.Count > surface.Length)
        {
            throw new ConlluException(source, words[0].Line, $"'{surface.Of(text)}' has fewer characters than words");
        }

        var spelled = words.Sum(word => word.Form.Length) == surface.Length && string.Concat(words.Select(word => word.Form)) == surface.Of(text);
        var start = surface.Start;
        for (var i = 0; i < words.Count; i++)
        {
            var end = i == words.Count - 1 ? surface.End
                : spelled ? start + words[i].Form.Length
                : surface.Start + (surface.Length * (i + 1) / words.Count);
            tokens.Add(new TextSpan(start, end));
            start = end;
        }
    }

    private static int SkipWhiteSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static string Glimpse(string text, int position) => text[position..Math.Min(text.Length, position + 20)];
}
