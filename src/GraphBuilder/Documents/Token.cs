namespace GraphBuilder.Documents;

/// <summary>A token (syntactic word) of a sentence with what the analyzer says of it.</summary>
public sealed record Token
{
    /// <summary>The value of <see cref="Head"/> for the root of a sentence.</summary>
    public const int Root = -1;

    /// <summary>Position in the sentence, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The form, as it stands in the text.</summary>
    public required string Form { get; init; }

    /// <summary>Where it stands in the document's text, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Dictionary form.</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal part of speech (Universal Dependencies 2), such as <c>VERB</c>.</summary>
    public required string Upos { get; init; }

    /// <summary>Penn Treebank tag, such as <c>VBD</c>.</summary>
    public required string Xpos { get; init; }

    /// <summary>Index of the governing token, or <see cref="Root"/>.</summary>
    public required int Head { get; init; }

    /// <summary>Universal Dependencies relation to the head, with its subtype, such as <c>nsubj:pass</c>.</summary>
    public required string Deprel { get; init; }

    /// <summary>Name tag in IOB2 with the types PER, ORG and LOC: <c>B-PER</c>, <c>I-PER</c>, …, <c>O</c>.</summary>
    public string Name { get; init; } = "O";
}
