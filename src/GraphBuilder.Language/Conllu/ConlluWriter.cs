using System.Buffers;
using System.Globalization;
using GraphBuilder.Documents;
using GraphBuilder.Language.Text;

namespace GraphBuilder.Language.Conllu;

/// <summary>
/// Writes analysed documents as CoNLL-U. MISC carries <c>SpaceAfter=No</c>, <c>start_char</c> and <c>end_char</c> (UTF-16 code units into the
/// document's text), <c>NER</c> and, at the first word of a name whose finer type is known, <c>EntityType</c>; contracted words stand under a multiword token, as in the Universal Dependencies treebanks of English.
/// </summary>
public static class ConlluWriter
{
    private static readonly char[] BreakCharacters = ['\n', '\r', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029'];
    private static readonly SearchValues<char> Breaks = SearchValues.Create(BreakCharacters);

    /// <summary>Writes a document; line ends are LF.</summary>
    /// <param name="document">A document with its <see cref="SentenceLayer"/>.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Document document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"# newdoc id = {OneLine(document.Id)}\n");
        var types = TypesOfNames(document);
        foreach (var sentence in document.Sentences)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {OneLine(document.Id)}-{sentence.Index + 1}\n"));
            writer.Write($"# text = {OneLine(sentence.Span.Of(document.Text))}\n");
            WriteTokens(document.Text, sentence.Tokens, token => types.GetValueOrDefault((sentence.Index, token)), writer);
            writer.Write('\n');
        }
    }

    private static void WriteTokens(string text, IReadOnlyList<Token> tokens, Func<int, string?> typeOf, TextWriter writer)
    {
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && Continues(text, tokens[first].Span.Start, tokens[end - 1], tokens[end]))
            {
                end++;
            }

            var isMultiword = end - first > 1;
            if (isMultiword)
            {
                var surface = new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End);
                var misc = IsGlued(text, surface.End) ? "SpaceAfter=No" : "_";
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{first + 1}-{end}\t{surface.Of(text)}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n"));
            }

            for (; first < end; first++)
            {
                WriteToken(tokens[first], !isMultiword && IsGlued(text, tokens[first].Span.End), typeOf(first), writer);
            }
        }
    }

    private static void WriteToken(Token token, bool isGlued, string? entityType, TextWriter writer)
    {
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{token.Index + 1}\t{OneLine(token.Form)}\t{OneLine(token.Lemma)}\t{token.Upos}\t{token.Xpos}\t_\t{token.Head + 1}\t{token.Deprel}\t_\t"));
        writer.Write(isGlued ? "SpaceAfter=No|" : string.Empty);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"start_char={token.Span.Start}|end_char={token.Span.End}"));
        writer.Write(token.Name == "O" ? string.Empty : $"|NER={token.Name}");
        writer.Write(entityType is null ? "\n" : $"|EntityType={entityType}\n");
    }

    /// <summary>The finer types of names, by sentence and first token.</summary>
    private static Dictionary<(int Sentence, int Token), string> TypesOfNames(Document document) => document.Has(typeof(NameLayer))
        ? document.Get<NameLayer>().Names.Where(name => name.EntityType is not null).ToDictionary(name => (name.Sentence, name.Tokens.Start), name => name.EntityType!)
        : [];

    /// <summary>Whether a token goes on with the word that began at <paramref name="start"/>: "n't", "'s", and the possessive's apostrophe.</summary>
    private static bool Continues(string text, int start, Token previous, Token token) =>
        previous.Span.End == token.Span.Start
            && ((token.Xpos == "POS" && token.Span.Length == 1) || Contractions.IsLastPart(text, start, token.Span.Start, token.Span.End));

    private static bool IsGlued(string text, int end) => end < text.Length && !char.IsWhiteSpace(text[end]);

    /// <summary>Line breaks and tabs would break the format.</summary>
    private static string OneLine(string text) =>
        text.AsSpan().ContainsAny(Breaks) ? string.Join(' ', text.Split(BreakCharacters, StringSplitOptions.RemoveEmptyEntries)) : text;
}
