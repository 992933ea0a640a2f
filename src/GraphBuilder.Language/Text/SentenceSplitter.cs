namespace GraphBuilder.Language.Text;

/// <summary>Tokens to sentences.</summary>
internal sealed class SentenceSplitter
{
    private readonly string _text;
    private readonly List<TokenSpan> _tokens;
    private readonly Abbreviations _abbreviations;

    private SentenceSplitter(string text, List<TokenSpan> tokens)
    {
        _text = text;
        _tokens = tokens;
        _abbreviations = new Abbreviations(text);
    }

    public static IReadOnlyList<SentenceTokens> Split(string text, List<TokenSpan> tokens) => new SentenceSplitter(text, tokens).Run();

    private List<SentenceTokens> Run()
    {
        var sentences = new List<SentenceTokens>();
        var first = 0;
        for (var next = 1; next <= _tokens.Count; next++)
        {
            if (next == _tokens.Count || IsBoundary(first, next))
            {
                sentences.Add(new SentenceTokens(_tokens[first..next].ToArray()));
                first = next;
            }
        }

        return sentences;
    }

    /// <summary>Whether a sentence that began at a token ends before another.</summary>
    private bool IsBoundary(int first, int next)
    {
        var gap = _text.AsSpan(_tokens[next - 1].End, _tokens[next].Start - _tokens[next - 1].End);
        if (gap.IndexOfAny('\n', '\f', '\u2029') >= 0 && Lines.Breaks(_text, _tokens[next - 1].End, _tokens[next].Start))
        {
            return true;
        }

        var end = next - 1;
        while (end > first && ClosesAfterEnd(end))
        {
            end--;
        }

        return EndsSentence(first, end) && BeginsSentence(end, next, gap.Length > 0);
    }

    /// <summary>A quotation mark or bracket that closes behind the full stop belongs to the sentence that the stop ends.</summary>
    private bool ClosesAfterEnd(int token)
    {
        var c = _text[_tokens[token].Start];
        return (Characters.IsClosingBracket(c) || (Characters.IsClosingQuote(c) && _tokens[token].Start == _tokens[token - 1].End))
            && _tokens[token].Length <= 2;
    }

    private bool EndsSentence(int first, int token)
    {
        var word = _tokens[token].In(_text);
        if (!Characters.EndsSentence(word[^1]))
        {
            return false;
        }

        return !(token == first && word[0] == '.');
    }

    private bool BeginsSentence(int end, int next, bool space)
    {
        var word = _tokens[end].In(_text);
        var start = next;
        while (start < _tokens.Count - 1 && Characters.IsOpeningQuoteOrBracket(_text[_tokens[start].Start]))
        {
            start++;
        }

        var first = _text[_tokens[start].Start];
        if (char.IsLetterOrDigit(word[0]))
        {
            // An abbreviation or initial.
            return space && char.IsUpper(first) && _abbreviations.StartsSentence(_tokens[start].Start);
        }

        if (next - 1 > end && char.IsLower(first))
        {
            // "Stop!" he said.
            return false;
        }

        if (_tokens[next].ContinuesWord || Characters.EndsSentence(first) || first is ',' or ';' or ':' or ')' or ']' or '-' or '—' or '–' && !space)
        {
            return false;
        }

        return word[0] is '.' && word.Length == 1 ? true : !char.IsLower(first) || word[0] is '?' or '!';
    }
}
