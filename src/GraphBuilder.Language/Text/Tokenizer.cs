namespace GraphBuilder.Language.Text;

/// <summary>
/// Text to tokens, left to right: white space always parts, then punctuation and symbols are told from words (<see cref="WordScanner"/>)
/// and contracted words are divided (<see cref="Contractions"/>).
/// </summary>
internal sealed class Tokenizer
{
    private readonly string _text;
    private readonly WordScanner _words;
    private readonly List<TokenSpan> _tokens;
    private bool _singleQuoteOpen;

    private Tokenizer(string text)
    {
        _text = text;
        _words = new WordScanner(text);
        _tokens = new List<TokenSpan>((text.Length / 5) + 8);
    }

    public static List<TokenSpan> Tokenize(string text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        return tokenizer._tokens;
    }

    private void Run()
    {
        for (var position = 0; position < _text.Length;)
        {
            if (char.IsWhiteSpace(_text[position]))
            {
                _singleQuoteOpen &= !Lines.IsBlankLine(_text, position);
                position++;
                continue;
            }

            var end = position + 1;
            while (end < _text.Length && !char.IsWhiteSpace(_text[end]))
            {
                end++;
            }

            Chunk(position, end);
            position = end;
        }
    }

    /// <summary>The tokens of a stretch without white space.</summary>
    private void Chunk(int start, int end)
    {
        for (var position = start; position < end;)
        {
            var next = Math.Max(Emoticons.Match(_text, position, start, end), WebAddresses.Match(_text, position, end));
            if (next == position)
            {
                var word = _words.Scan(position, start, end);
                if (word > position)
                {
                    position = Word(position, word, end);
                    continue;
                }

                next = Marks(Punctuation(position, start, end), end);
            }

            _tokens.Add(new TokenSpan(position, next));
            position = next;
        }
    }

    /// <summary>Adds a word, and the apostrophe of a plural's possessive after it; returns where the rest begins.</summary>
    private int Word(int start, int wordEnd, int end)
    {
        Contractions.AddParts(_text, start, wordEnd, _tokens);
        if (wordEnd < end && _text[wordEnd] is '\'' or '’' && (wordEnd + 1 == end || !Characters.IsApostrophe(_text[wordEnd + 1])))
        {
            if (_singleQuoteOpen)
            {
                _singleQuoteOpen = false;
            }
            else if (_text[wordEnd - 1] is 's' or 'S' or 'x' or 'z')
            {
                _tokens.Add(new TokenSpan(wordEnd, wordEnd + 1, ContinuesWord: true));
                return wordEnd + 1;
            }
        }

        return wordEnd;
    }

    private int Punctuation(int position, int start, int end)
    {
        var c = _text[position];
        if (c is '.' or '?' or '!' or '…')
        {
            return Stops(position, end);
        }

        if (c is '\'' or '‘' or '’' or '`')
        {
            var pair = position + 1 < end && _text[position + 1] is '\'' or '’' or '`' && (_text[position + 1] == c || c == '‘');
            _singleQuoteOpen = !pair && position + 1 < end && (position == start || !char.IsLetterOrDigit(_text[position - 1])) && c != '’';
            return position + (pair ? 2 : 1);
        }

        if (c is '-' or '=' or '*' or '_' or '~' or '+' or '#' or '<' or '>' or '|' or '—' or '–' or '$' or '^' or '/' or '\\' or '•')
        {
            return Repeated(position, end);
        }

        _ = Characters.IsWord(_text, position, end, out var length);
        return position + length;
    }

    /// <summary>What only goes with the sign before it: variation selectors, skin tones, and what a joiner joins to it.</summary>
    private int Marks(int position, int end)
    {
        while (position < end && Characters.IsMark(_text, position, out var length))
        {
            var joins = _text[position] == '\u200D';
            position += length;
            if (joins && position < end)
            {
                _ = Characters.IsWord(_text, position, end, out length);
                position += length;
            }
        }

        return position;
    }

    /// <summary>Marks that end a sentence are one token ("?!", ".?"), but an ellipsis stays apart from what it meets.</summary>
    private int Stops(int position, int end)
    {
        var next = position;
        while (next < end && _text[next] is '.' or '…')
        {
            next++;
        }

        if (next - position > 1 || (next > position && _text[position] == '…'))
        {
            return next;
        }

        while (next < end && (_text[next] is '?' or '!' || (_text[next] == '.' && !(next + 1 < end && _text[next + 1] == '.'))))
        {
            next++;
        }

        return next;
    }

    private int Repeated(int position, int end)
    {
        var next = position + 1;
        while (next < end && _text[next] == _text[position])
        {
            next++;
        }

        return next;
    }
}
