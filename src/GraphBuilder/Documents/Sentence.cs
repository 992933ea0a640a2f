namespace GraphBuilder.Documents;

/// <summary>A sentence with its tokens and its dependency tree.</summary>
public sealed class Sentence
{
    private readonly int[][] _dependents;

    /// <summary>Makes a sentence of analysed tokens.</summary>
    /// <param name="index">Position in the document, from 0.</param>
    /// <param name="span">Where it stands in the text.</param>
    /// <param name="tokens">Its tokens in order; at least one.</param>
    public Sentence(int index, TextSpan span, IReadOnlyList<Token> tokens)
    {
        ArgumentOutOfRangeException.ThrowIfZero(tokens.Count);
        Index = index;
        Span = span;
        Tokens = tokens;
        var byHead = tokens.ToLookup(token => token.Head, token => token.Index);
        _dependents = [.. tokens.Select(token => byHead[token.Index].ToArray())];
    }

    /// <summary>Position in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands in the document's text.</summary>
    public TextSpan Span { get; }

    /// <summary>The tokens in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The tokens that depend directly on <paramref name="head"/>, in order.</summary>
    public IEnumerable<Token> DependentsOf(Token head) => _dependents[head.Index].Select(index => Tokens[index]);

    /// <summary>The governing token, or null for the root.</summary>
    public Token? HeadOf(Token token) => token.Head == Token.Root ? null : Tokens[token.Head];

    /// <summary>The tokens from the governor of <paramref name="token"/> up to the root.</summary>
    public IEnumerable<Token> AncestorsOf(Token token)
    {
        // A tree cannot be deeper than its tokens; the bound guards against cycles in trees that others made.
        var steps = 0;
        for (var head = HeadOf(token); head is not null && steps++ < Tokens.Count; head = HeadOf(head))
        {
            yield return head;
        }
    }

    /// <summary>The head word of a span: its first token whose governor lies outside it.</summary>
    public Token HeadWordOf(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!range.Contains(Tokens[i].Head))
            {
                return Tokens[i];
            }
        }

        return Tokens[range.End - 1];
    }

    /// <summary>The words of a range with one space between, however the text has them.</summary>
    public string WordsOf(TokenRange range) => string.Join(' ', Tokens.Skip(range.Start).Take(range.Length).Select(token => token.Form));

    /// <summary>The text span from the first to the last token of a range.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End);
}
