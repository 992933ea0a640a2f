namespace GraphBuilder.Language.Conllu;

/// <summary>A sentence of a CoNLL-U file.</summary>
/// <param name="Line">The line of its first word, from 1.</param>
/// <param name="Id">What <c># sent_id</c> says, or null.</param>
/// <param name="StartsParagraph">Whether <c># newpar</c> stands before it.</param>
/// <param name="Words">Its words in order; at least one.</param>
/// <param name="Surfaces">The surface tokens in order; a multiword token has several words.</param>
public sealed record ConlluSentence(
    int Line, string? Id, bool StartsParagraph, IReadOnlyList<ConlluWord> Words, IReadOnlyList<ConlluSurface> Surfaces);
