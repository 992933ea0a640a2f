using GraphBuilder.Language.Pieces;

namespace GraphBuilder.Language.Encoders;

/// <summary>
/// Several sentences as one matrix of pieces: nothing is padded, since all but attention works row by row. Used again and again, so that nothing is allocated in the
/// steady state.
/// </summary>
internal sealed class PieceBatch(Vocabulary vocabulary, int positions)
{
    private readonly List<int> _ids = [];
    private readonly List<int> _wordLengths = [];
    private readonly List<int> _sentenceIds = [];
    private readonly List<int> _sentenceLengths = [];
    private readonly List<bool> _sentenceBreaks = [];

    /// <summary>Ids of all pieces.</summary>
    public List<int> Ids => _ids;

    /// <summary>The first piece of each word, as a row of the batch.</summary>
    public List<int> WordStarts { get; } = [];

    /// <summary>The number of pieces of each word.</summary>
    public List<int> WordLengths => _wordLengths;

    /// <summary>The tagger's shape class of each word.</summary>
    public List<int> FineShapes { get; } = [];

    /// <summary>The mention head's shape class of each word.</summary>
    public List<int> CoarseShapes { get; } = [];

    public List<Stretch> Stretches { get; } = [];

    public int Pieces => _ids.Count;

    public int Words => WordStarts.Count;

    public void Clear()
    {
        _ids.Clear();
        _wordLengths.Clear();
        WordStarts.Clear();
        FineShapes.Clear();
        CoarseShapes.Clear();
        Stretches.Clear();
    }

    /// <summary>Adds a sentence; where it has more pieces than the model has positions, as successive stretches, cut after a comma or its like if there is one.</summary>
    public void Add<TWords>(int sentence, TWords words)
        where TWords : IWordList, allows ref struct
    {
        _sentenceIds.Clear();
        _sentenceLengths.Clear();
        _sentenceBreaks.Clear();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var before = _sentenceIds.Count;
            vocabulary.Split(word, _sentenceIds);
            _sentenceLengths.Add(_sentenceIds.Count - before);
            _sentenceBreaks.Add(word is "," or ";" or ":" or "–" or "—" or "." or ")" or "•" or "|");
            FineShapes.Add(WordShape.Fine(word));
            CoarseShapes.Add(WordShape.Coarse(word));
        }

        for (int word = 0, piece = 0; word < words.Count;)
        {
            var end = EndOfStretch(word);
            AddStretch(sentence, word, end, ref piece);
            word = end;
        }
    }

    private int EndOfStretch(int start)
    {
        var room = positions - 2;
        var end = start;
        for (var pieces = 0; end < _sentenceLengths.Count && pieces + _sentenceLengths[end] <= room; end++)
        {
            pieces += _sentenceLengths[end];
        }

        if (end == _sentenceLengths.Count)
        {
            return end;
        }

        for (var cut = end; cut > start + (end - start) / 2; cut--)
        {
            if (_sentenceBreaks[cut - 1])
            {
                return cut;
            }
        }

        return end;
    }

    private void AddStretch(int sentence, int word, int end, ref int piece)
    {
        int firstPiece = _ids.Count, firstWord = Words, firstToken = word;
        _ids.Add(vocabulary.Begin);
        for (; word < end; word++)
        {
            WordStarts.Add(_ids.Count);
            _wordLengths.Add(_sentenceLengths[word]);
            for (var last = piece + _sentenceLengths[word]; piece < last; piece++)
            {
                _ids.Add(_sentenceIds[piece]);
            }
        }

        _ids.Add(vocabulary.End);
        Stretches.Add(new Stretch(sentence, firstToken, firstPiece, _ids.Count - firstPiece, firstWord, end - firstToken));
    }
}
