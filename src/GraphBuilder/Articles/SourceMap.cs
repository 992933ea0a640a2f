using GraphBuilder.Documents;

namespace GraphBuilder.Articles;

/// <summary>Maps offsets in a cleaned text to offsets in the original that it was made from.</summary>
public sealed class SourceMap
{
    private readonly IReadOnlyList<Piece> _pieces;

    /// <summary>Makes a map of pieces that were carried over unchanged.</summary>
    /// <param name="pieces">In the order of the cleaned text; they do not overlap there.</param>
    public SourceMap(IEnumerable<Piece> pieces) => _pieces = [.. pieces];

    /// <summary>The pieces in the order of the cleaned text.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>The offset in the original of a code unit of the cleaned text; what was put in between pieces maps to the end of the piece before it.</summary>
    public int ToOriginal(int offset)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Clean <= offset ? (middle, high) : (low, middle - 1);
        }

        if (_pieces.Count == 0 || offset < _pieces[low].Clean)
        {
            return 0;
        }

        var piece = _pieces[low];
        return piece.Original + Math.Min(offset - piece.Clean, piece.Length);
    }

    /// <summary>The span of the original that a span of the cleaned text came from.</summary>
    public TextSpan ToOriginal(TextSpan span) => span.Length == 0
        ? new(ToOriginal(span.Start), ToOriginal(span.Start))
        : new(ToOriginal(span.Start), ToOriginal(span.End - 1) + 1);

    /// <summary>A run of code units that was carried over unchanged.</summary>
    /// <param name="Clean">Its offset in the cleaned text.</param>
    /// <param name="Original">Its offset in the original.</param>
    /// <param name="Length">Its length in code units.</param>
    public readonly record struct Piece(int Clean, int Original, int Length);
}
