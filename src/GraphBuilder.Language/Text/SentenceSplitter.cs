namespace GraphBuilder.Language.Text;

/// <summary>Tokens to sentences: where a full stop, a quotation that closes behind it, or the end of a line or paragraph ends one.</summary>
internal sealed class SentenceSplitter
{
    private const int MostClosers = 12;
    private const int NoteLength = 3;

    private readonly string _text;
    private readonly TokenSpan[] _tokens;
    private readonly Abbreviations _abbreviations;
    private readonly Lines _lines;
    private readonly Timestamps _timestamps;

    /// <summary>Whether a straight double quotation mark has opened a quotation that goes on before the token that is looked at.</summary>
    private bool _quoteOpen;

    private SentenceSplitter(string text, TokenSpan[] tokens)
    {
        _text = text;
        _tokens = tokens;
        _abbreviations = new Abbreviations(text);
        _lines = new Lines(text);
        _timestamps = new Timestamps(text, tokens);
    }

    public static List<ArraySegment<TokenSpan>> Split(string text, TokenSpan[] tokens) => new SentenceSplitter(text, tokens).Run();

    private List<ArraySegment<TokenSpan>> Run()
    {
        var sentences = new List<ArraySegment<TokenSpan>>();
        var first = 0;
        var dateline = EndOfDateline(0);
        for (var next = 1; next <= _tokens.Length; next++)
        {
            if (First(next - 1) == '"')
            {
                _quoteOpen = !IsClosingQuote(next - 1);
            }

            if (next == _tokens.Length || _tokens[next - 1].End == dateline || (_tokens[next].Start > dateline && IsBoundary(first, next)))
            {
                sentences.Add(new ArraySegment<TokenSpan>(_tokens, first, next - first));
                first = next;
                dateline = next == _tokens.Length || _tokens[next - 1].End == dateline ? 0 : EndOfDateline(next);
            }
        }

        return sentences;
    }

    /// <summary>Where the dateline ends that begins with the first token of a text or paragraph; 0 where there is none.</summary>
    private int EndOfDateline(int token)
    {
        if (token == _tokens.Length || (token > 0 && _text.AsSpan(_tokens[token - 1].End, _tokens[token].Start - _tokens[token - 1].End).IndexOf('\n') < 0))
        {
            return 0;
        }

        var end = Datelines.EndOf(_text, _tokens[token].Start);
        return end > _tokens[token].Start ? end : 0;
    }

    /// <summary>Whether a sentence that began at a token ends before another.</summary>
    private bool IsBoundary(int first, int next)
    {
        var gap = _text.AsSpan(_tokens[next - 1].End, _tokens[next].Start - _tokens[next - 1].End);
        if (gap.IndexOfAny('\n', '\f', '\u2029') >= 0 && _lines.Part(_tokens[next - 1].End, _tokens[next].Start))
        {
            _quoteOpen = false;
            return true;
        }

        if (Closes(next, gap.Length > 0) || IsInNote(next))
        {
            return false;
        }

        var end = BeforeClosers(first, next);
        return (EndsSentence(first, end) && BeginsSentence(end, next, gap.Length > 0)) || IsListed(next, gap.Length > 0);
    }

    /// <summary>What was on a line of its own and shows it without a full stop: stamps of mails, web addresses in a row, faces.</summary>
    private bool IsListed(int next, bool space)
    {
        if (!space)
        {
            return false;
        }

        var before = _tokens[next - 1].In(_text);
        var after = _tokens[next].In(_text);
        return (_timestamps.BeginsAt(next) && !char.IsLower(before[0]) && before[0] != ',')
            || _timestamps.EndsAt(next - 1)
            || (WebAddresses.HasScheme(before) && WebAddresses.HasScheme(after))
            || (char.IsUpper(after[0]) && Emoticons.IsFace(before));
    }

    /// <summary>Whether a token closes a quotation or bracket, and so belongs to what is before it.</summary>
    private bool Closes(int token, bool space)
    {
        var c = First(token);
        return Characters.IsClosingBracket(c) || c is '”' or '»' || (c == '"' && IsClosingQuote(token)) || (c is '\'' or '’' && !space);
    }

    /// <summary>Whether a straight quotation mark closes: by the white space on one side of it, else by whether a quotation is open.</summary>
    private bool IsClosingQuote(int token)
    {
        var spaceBefore = token == 0 || _tokens[token - 1].End < _tokens[token].Start;
        var spaceAfter = token + 1 == _tokens.Length || _tokens[token].End < _tokens[token + 1].Start;
        return spaceBefore == spaceAfter ? _quoteOpen : spaceAfter;
    }

    /// <summary>The last token of a sentence before the quotation marks, brackets and notes that close behind its full stop.</summary>
    private int BeforeClosers(int first, int next)
    {
        var end = next - 1;
        while (end > first && next - end <= MostClosers)
        {
            if (end - NoteLength >= first && IsNote(end - NoteLength + 1))
            {
                end -= NoteLength;
            }
            else if (ClosesAfterEnd(end))
            {
                end--;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>A quotation mark or bracket that closes behind the full stop belongs to the sentence that the stop ends.</summary>
    private bool ClosesAfterEnd(int token)
    {
        var c = First(token);
        return Characters.IsClosingBracket(c) || c is '”' or '»' || (c == '"' && !_quoteOpen)
            || (c is '\'' or '’' && _tokens[token].Start == _tokens[token - 1].End);
    }

    /// <summary>Whether a token is part of a note's number behind a full stop, "[12]", or begins one.</summary>
    private bool IsInNote(int token) => IsNote(token) || IsNote(token - 1) || IsNote(token - 2);

    /// <summary>Whether a note's number begins with a token: digits in brackets.</summary>
    private bool IsNote(int token) =>
        token > 0 && token + 2 < _tokens.Length && First(token) == '[' && First(token + 2) == ']' && char.IsAsciiDigit(First(token + 1))
            && _tokens[token + 1].Length <= 3;

    private bool EndsSentence(int first, int token)
    {
        var word = _tokens[token].In(_text);
        return Characters.EndsSentence(word[^1]) && !(token == first && word[0] == '.') && !IsListNumber(first, token);
    }

    /// <summary>"2. Have we…": the number of a list's item and its full stop open a sentence.</summary>
    private bool IsListNumber(int first, int stop) =>
        stop == first + 1 && _tokens[first].Length <= 2 && _tokens[stop].Length == 1 && char.IsAsciiDigit(First(first))
            && char.IsAsciiDigit(_text[_tokens[first].End - 1]);

    private bool BeginsSentence(int end, int next, bool space)
    {
        var word = _tokens[end].In(_text);
        var start = next;
        while (start < _tokens.Length - 1 && Characters.IsOpeningQuoteOrBracket(First(start)))
        {
            start++;
        }

        var first = First(start);
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

        if (Characters.EndsSentence(first) || first is ',' or ';' or ':' || (!space && first is '-' or '—' or '–'))
        {
            return false;
        }

        return (word[0] is '.' && word.Length == 1) || !char.IsLower(first) || word[0] is '?' or '!';
    }

    private char First(int token) => _text[_tokens[token].Start];
}
