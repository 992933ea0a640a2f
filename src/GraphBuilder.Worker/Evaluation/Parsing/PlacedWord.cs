using GraphBuilder.Documents;
using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Worker.Evaluation.Parsing;

/// <summary>A word with its place among the characters of its document that are no white space.</summary>
/// <param name="Word">The word.</param>
/// <param name="Place">The place of its surface token: words of one multiword token share it.</param>
/// <param name="IsInMultiword">Whether its surface token has several words.</param>
/// <param name="Head">Index of its head among the words of the document; null for a root.</param>
internal sealed record PlacedWord(ConlluWord Word, TextSpan Place, bool IsInMultiword, int? Head);
