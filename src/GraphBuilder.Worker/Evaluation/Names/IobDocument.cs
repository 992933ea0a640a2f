namespace GraphBuilder.Worker.Evaluation.Names;

/// <summary>A text with the names in it, as words and tags.</summary>
/// <param name="Sentences">The words of each sentence with their tags: <c>B-PER</c>, <c>I-PER</c>, <c>O</c>.</param>
internal sealed record IobDocument(IReadOnlyList<IReadOnlyList<(string Word, string Tag)>> Sentences)
{
    /// <summary>Its text: a space between words, a line a sentence.</summary>
    public string Text => string.Join('\n', Sentences.Select(sentence => string.Join(' ', sentence.Select(word => word.Word))));
}
