namespace GraphBuilder.Language.Conllu;

/// <summary>A document of a CoNLL-U file: what stands between two <c># newdoc</c>.</summary>
/// <param name="Source">What messages call the file.</param>
/// <param name="Id">The id after <c># newdoc id =</c>; null where the file gives none.</param>
/// <param name="Sentences">Its sentences in order; at least one.</param>
public sealed record ConlluDocument(string Source, string? Id, IReadOnlyList<ConlluSentence> Sentences);
