using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Stages;

namespace GraphBuilder.Extraction.Statements.Quotations;

/// <summary>
/// Says who speaks in a quotation: the subject of the verb of saying that stands beside it, in any of the sentences that it reaches into; where there is none, as where "…, he said." is followed by
/// more of the same speech, the speaker of the quotation right before.
/// </summary>
public sealed class QuotedSpeech(Lexicon lexicon) : IDocumentStage
{
    // A few words in quotation marks are somebody's expression, not his speech.
    private const int FewestWords = 3;

    /// <inheritdoc />
    public string Name => "quotations";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(MentionLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(QuotationLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken) => document.Set(new QuotationLayer(SpeakersOf(document)));

    private List<(TextSpan Span, int? Speaker)> SpeakersOf(Document document)
    {
        var marked = QuotationMarks.Find(document.Text);
        var found = new List<(TextSpan Span, int? Speaker)>();
        var (before, last) = ((int?)null, -1);
        var first = 0;
        for (var i = 0; i < marked.Count; i++)
        {
            var quotation = marked[i];
            while (first < document.Sentences.Count && document.Sentences[first].Span.End <= quotation.Start)
            {
                first++;
            }

            var sentences = document.Sentences.Skip(first).TakeWhile(sentence => sentence.Span.Start < quotation.End).ToList();
            if (sentences.Count == 0 || sentences.Sum(sentence => sentence.Tokens.Count(token => quotation.Contains(token.Span) && token.Upos != "PUNCT")) < FewestWords)
            {
                continue;
            }

            var near = Near(marked, i, sentences[0].Span.Start, sentences[^1].Span.End);
            var goesOn = sentences[0].Index - last <= 1 && !sentences.Exists(sentence => IsIntroduced(sentence, quotation, near));
            var speaker = Enumerable.Reverse(sentences).Select(sentence => SpeakerBeside(document, sentence, quotation, near)).FirstOrDefault(one => one is not null) ?? (goesOn ? before : null);
            (before, last) = (speaker, sentences[^1].Index);
            found.Add((quotation, speaker));
        }

        return found;
    }

    /// <summary>The quotations of the sentences that one reaches into.</summary>
    private static List<TextSpan> Near(IReadOnlyList<TextSpan> marked, int index, int start, int end)
    {
        var from = index;
        while (from > 0 && marked[from - 1].End > start)
        {
            from--;
        }

        return [.. marked.Skip(from).TakeWhile(other => other.Start < end)];
    }

    /// <summary>Whether the sentence has words of its own beside the quotation, a verb among them.</summary>
    private static bool IsIntroduced(Sentence sentence, TextSpan quotation, List<TextSpan> near) =>
        sentence.Tokens.Any(token => token.Upos == "VERB" && !quotation.Contains(token.Span) && !near.Exists(other => other.Contains(token.Span)));

    /// <summary>The subject of the verb of saying that stands nearest to the quotation, outside of all quotations.</summary>
    private int? SpeakerBeside(Document document, Sentence sentence, TextSpan quotation, List<TextSpan> near)
    {
        var verbs = sentence.Tokens.Where(token => token.Upos == "VERB" && !near.Exists(other => other.Contains(token.Span))
            && lexicon.OperatorsOf(token.Lemma.ToLowerInvariant()).Any(op => op is { Attributes: true, Words.Length: 1 }));
        return verbs.OrderBy(verb => Math.Max(quotation.Start - verb.Span.End, verb.Span.Start - quotation.End))
            .Select(verb => sentence.DependentsOf(verb).FirstOrDefault(token => token.Deprel is "nsubj" or "obl:agent"))
            .Select(subject => subject is null ? null : SentenceMentions.At(document, sentence, subject.Index)).FirstOrDefault(mention => mention is not null);
    }
}
