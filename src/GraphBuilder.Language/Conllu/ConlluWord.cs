namespace GraphBuilder.Language.Conllu;

/// <summary>A syntactic word of a CoNLL-U file. Columns that hold <c>_</c> are null.</summary>
public sealed record ConlluWord
{
    /// <summary>The line that it stands in, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The form.</summary>
    public required string Form { get; init; }

    /// <summary>Dictionary form.</summary>
    public string? Lemma { get; init; }

    /// <summary>Universal part of speech.</summary>
    public string? Upos { get; init; }

    /// <summary>The treebank's own tag.</summary>
    public string? Xpos { get; init; }

    /// <summary>Number of the governing word in the sentence, from 1; 0 for the root.</summary>
    public int? Head { get; init; }

    /// <summary>Relation to the head.</summary>
    public string? Deprel { get; init; }

    /// <summary>What MISC says of the name that it is part of: <c>B-PER</c>; null where it says nothing.</summary>
    public string? Name { get; init; }
}
