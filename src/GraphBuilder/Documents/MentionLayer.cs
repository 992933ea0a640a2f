namespace GraphBuilder.Documents;

/// <summary>The mentions of a document.</summary>
public sealed class MentionLayer : IDocumentLayer
{
    private readonly int[] _firstOfSentence;

    /// <summary>Sorts the mentions into the order of the text, an outer one before those inside it.</summary>
    /// <param name="mentions">Mentions with distinct places.</param>
    /// <param name="sentences">The number of sentences of the document.</param>
    public MentionLayer(IEnumerable<Mention> mentions, int sentences)
    {
        Mentions = [.. mentions.OrderBy(m => m.Sentence).ThenBy(m => m.Tokens.Start).ThenByDescending(m => m.Tokens.End)];
        _firstOfSentence = new int[sentences + 1];
        var next = 0;
        for (var sentence = 0; sentence <= sentences; sentence++)
        {
            while (next < Mentions.Count && Mentions[next].Sentence < sentence)
            {
                next++;
            }

            _firstOfSentence[sentence] = next;
        }
    }

    /// <summary>All mentions in order; the index here is what <see cref="Relation"/> and <see cref="CoreferenceLayer"/> speak of.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The indexes of one sentence's mentions: [first, end).</summary>
    public Range Of(int sentence) => _firstOfSentence[sentence].._firstOfSentence[sentence + 1];
}
