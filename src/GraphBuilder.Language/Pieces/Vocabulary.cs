using System.Text;
using GraphBuilder.Language.Weights;
using GraphBuilder.Text;

namespace GraphBuilder.Language.Pieces;

/// <summary>
/// The word pieces of the encoders: a word is lower-cased, stripped of accents, cut at punctuation, and each part matched greedily by the longest pieces
/// (WordPiece, after BERT's uncased vocabulary). At most eight pieces a word.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The most pieces of one word; the rest of it is not read.</summary>
    public const int MostPieces = 8;

    private const string Continuation = "##";
    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _continuations = new(StringComparer.Ordinal);
    private readonly int _longest;

    private Vocabulary(IReadOnlyList<string> pieces)
    {
        Count = pieces.Count;
        for (var id = 0; id < pieces.Count; id++)
        {
            var piece = pieces[id];
            _starts[piece] = id;
            if (piece.StartsWith(Continuation, StringComparison.Ordinal))
            {
                _continuations[piece[Continuation.Length..]] = id;
            }

            _longest = Math.Max(_longest, piece.Length);
        }
    }

    public int Count { get; }

    /// <summary>The piece before a sentence.</summary>
    public int Begin => _starts["[CLS]"];

    /// <summary>The piece after a sentence.</summary>
    public int End => _starts["[SEP]"];

    /// <summary>The piece for what no others spell.</summary>
    public int Unknown => _starts["[UNK]"];

    /// <summary>Reads a vocabulary: a piece a line, the line number is the id.</summary>
    /// <exception cref="LanguageModelException">The file is missing or lacks the special pieces.</exception>
    public static Vocabulary Load(string path)
    {
        const string Remedy = "restore it from the repository's models/ folder";
        try
        {
            var vocabulary = new Vocabulary(File.ReadAllLines(path));
            foreach (var special in (ReadOnlySpan<string>)["[CLS]", "[SEP]", "[UNK]"])
            {
                if (!vocabulary._starts.ContainsKey(special))
                {
                    throw new LanguageModelException($"the vocabulary {path} lacks the piece {special}: {Remedy}");
                }
            }

            return vocabulary;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new LanguageModelException($"the vocabulary {path} cannot be read ({failure.Message}): {Remedy}", failure);
        }
    }

    /// <summary>Adds the ids of a word's pieces, one to eight, to a list.</summary>
    public void Split(ReadOnlySpan<char> word, List<int> ids)
    {
        if (!Ascii.IsValid(word))
        {
            SplitLowered(Accents.Strip(Letters.Lower(word.ToString())), ids);
            return;
        }

        Span<char> lower = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        _ = Ascii.ToLower(word, lower, out _);
        SplitLowered(lower, ids);
    }

    private void SplitLowered(ReadOnlySpan<char> text, List<int> ids)
    {
        var before = ids.Count;
        var start = 0;
        for (var i = 0; i < text.Length && ids.Count - before < MostPieces;)
        {
            _ = Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            if (Letters.IsPunctuation(rune))
            {
                SplitPart(text[start..i], ids);
                SplitPart(text.Slice(i, length), ids);
                start = i + length;
            }

            i += length;
        }

        if (ids.Count - before < MostPieces)
        {
            SplitPart(text[start..], ids);
        }

        if (ids.Count == before)
        {
            ids.Add(Unknown);
        }
        else if (ids.Count - before > MostPieces)
        {
            ids.RemoveRange(before + MostPieces, ids.Count - before - MostPieces);
        }
    }

    private void SplitPart(ReadOnlySpan<char> part, List<int> ids)
    {
        var before = ids.Count;
        var pieces = _starts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < part.Length;)
        {
            var length = Math.Min(part.Length - start, _longest);
            var id = -1;
            while (length > 0 && !pieces.TryGetValue(part.Slice(start, length), out id))
            {
                length--;
            }

            if (length == 0)
            {
                ids.RemoveRange(before, ids.Count - before);
                ids.Add(Unknown);
                return;
            }

            ids.Add(id);
            start += length;
            pieces = _continuations.GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }
}
