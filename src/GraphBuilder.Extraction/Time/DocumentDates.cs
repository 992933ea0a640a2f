using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Time;

/// <summary>The dates that the sentences of a document name; "the next day" goes by the day named last before it.</summary>
public sealed class DocumentDates
{
    private readonly Dictionary<int, IReadOnlyList<DateExpression>> _ofSentence = [];

    /// <summary>Reads the dates of a document.</summary>
    public DocumentDates(Document document)
    {
        DateOnly? before = null;
        foreach (var sentence in document.Sentences)
        {
            var found = DateExpressionReader.Read(sentence, document.Published, before);
            _ofSentence.Add(sentence.Index, found);
            before = found.LastOrDefault(date => date.Period.Precision == DatePrecision.Day)?.Period.Start ?? before;
        }
    }

    /// <summary>The dates of a sentence, in order.</summary>
    public IReadOnlyList<DateExpression> Of(Sentence sentence) => _ofSentence[sentence.Index];
}
