using GraphBuilder.Documents;

namespace GraphBuilder.Worker.Evaluation.Reader;

/// <summary>A sentence that an analyst has read.</summary>
/// <param name="Number">Its number in the source.</param>
/// <param name="Story">The story that it belongs to.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tokens">The tokens that mentions and relations refer to.</param>
/// <param name="Mentions">Its mentions, in the order of a <see cref="MentionLayer"/>.</param>
/// <param name="Relations">Its relations between two mentions.</param>
internal sealed record MarkedSentence(
    int Number, string Story, string Text, IReadOnlyList<TextSpan> Tokens, IReadOnlyList<MarkedMention> Mentions, IReadOnlyList<MarkedRelation> Relations);
