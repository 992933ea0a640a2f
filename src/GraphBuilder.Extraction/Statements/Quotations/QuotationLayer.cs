using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements.Quotations;

/// <summary>What stands in quotation marks, and who speaks it.</summary>
/// <param name="Quotations">In order of the text: the span in UTF-16 code units, and the speaker by the mention's index, null where nobody is named.</param>
public sealed record QuotationLayer(IReadOnlyList<(TextSpan Span, int? Speaker)> Quotations) : IDocumentLayer
{
    /// <summary>Who speaks the words at a token; null where it stands in no quotation or nobody is named.</summary>
    public int? SpeakerAt(Token token) => Quotations.FirstOrDefault(quotation => quotation.Span.Contains(token.Span)).Speaker;

    /// <summary>The readings, each attributed to who says it where it stands in a quotation, or beside a colon, and nobody is known yet.</summary>
    public IEnumerable<Reading> Attribute(Document document, IEnumerable<Reading> readings) =>
        readings.Select(reading => reading is { SaidBy: null, Trigger: { } trigger }
            && (SpeakerAt(trigger) ?? ColonSpeech.SpeakerOf(document, reading.Sentence)) is { } speaker && speaker != reading.Source && speaker != reading.Target
            ? reading with { SaidBy = speaker }
            : reading);
}
