namespace GraphBuilder.Documents;

/// <summary>A half-open range of token indexes within one sentence.</summary>
/// <param name="Start">Index of the first token, from 0.</param>
/// <param name="End">Index after the last token.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>Whether the token at <paramref name="index"/> lies inside.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>Whether the whole of <paramref name="other"/> lies inside.</summary>
    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share a token.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
