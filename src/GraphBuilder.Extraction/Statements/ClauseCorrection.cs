using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Puts the reader's modality, polarity and attribution right where words of the sentence say it plainly.</summary>
public sealed class ClauseCorrection(Lexicon lexicon)
{
    private readonly ClauseReading _clauses = new(lexicon);

    /// <summary>The reading as the sentence takes it.</summary>
    public Reading Correct(Document document, Reading reading)
    {
        if (reading.Trigger is not { } trigger)
        {
            return reading;
        }

        var effect = _clauses.Read(reading.Sentence, trigger);
        return reading with
        {
            Modality = effect.Modality ?? reading.Modality,
            Polarity = effect.Polarity == Polarity.Negated ? Polarity.Negated : reading.Polarity,
            SaidBy = reading.SaidBy ?? (effect.Sayer is { } sayer ? SentenceMentions.At(document, reading.Sentence, sayer.Index, except: reading.Source) : null),
        };
    }
}
