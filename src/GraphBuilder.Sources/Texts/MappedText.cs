using GraphBuilder.Articles;

namespace GraphBuilder.Sources.Texts;

/// <summary>A text that knows where each of its code units stands in the original it was made from.</summary>
internal sealed class MappedText
{
    /// <summary>The origin of a code unit that does not stand in the original: a space for a line break, the letter of an entity.</summary>
    public const int PutIn = -1;

    private readonly int[] _origins;

    /// <summary>Takes a text and the offset in the original of each of its code units, or <see cref="PutIn"/>.</summary>
    public MappedText(string text, int[] origins)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(origins.Length, text.Length);
        (Text, _origins) = (text, origins);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where each code unit stands in the original, or <see cref="PutIn"/>.</summary>
    public ReadOnlySpan<int> Origins => _origins;

    /// <summary>A text that stands nowhere in the original.</summary>
    public static MappedText Unmapped(string text)
    {
        var origins = new int[text.Length];
        Array.Fill(origins, PutIn);
        return new(text, origins);
    }

    /// <summary>The part from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public MappedText Slice(int start, int end) => start == 0 && end == Text.Length ? this : new(Text[start..end], _origins[start..end]);

    /// <summary>The map of the whole text: runs of code units that follow each other in both texts.</summary>
    public SourceMap ToSourceMap()
    {
        var pieces = new List<SourceMap.Piece>();
        for (var start = 0; start < _origins.Length;)
        {
            var end = start + 1;
            if (_origins[start] != PutIn)
            {
                while (end < _origins.Length && _origins[end] == _origins[end - 1] + 1)
                {
                    end++;
                }

                pieces.Add(new(start, _origins[start], end - start));
            }

            start = end;
        }

        return new(pieces);
    }

    /// <inheritdoc />
    public override string ToString() => Text;
}
