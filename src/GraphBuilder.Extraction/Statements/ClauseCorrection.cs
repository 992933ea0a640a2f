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

        var verb = trigger.Upos == "NOUN" && reading.Sentence.HeadOf(trigger) is { } head && reading.Rule.Contains($"/verb/{head.Lemma.ToLowerInvariant()}-", StringComparison.Ordinal) ? head : null;
        var effect = _clauses.Read(reading.Sentence, trigger, verb);
        return reading with
        {
            Modality = effect.Modality ?? (reading is { Modality: Modality.Planned, WordPlans: false } && IsPast(reading.Sentence, verb ?? trigger) ? Modality.Asserted : reading.Modality),
            Polarity = effect.Polarity == Polarity.Negated || IsNobody(document, reading) ? Polarity.Negated : reading.Polarity,
            SaidBy = reading.SaidBy ?? (effect.Sayer is { } sayer ? SentenceMentions.At(document, reading.Sentence, sayer.Index, except: reading.Source) : null),
        };
    }

    /// <summary>"Announced that it had provided", "provided": what is past is planned no longer.</summary>
    private bool IsPast(Sentence sentence, Token verb) => !lexicon.OperatorsOf(verb.Lemma.ToLowerInvariant()).Any(op => op.Kind == OperatorKind.Commitment) && IsPastForm(sentence, verb);

    private static bool IsPastForm(Sentence sentence, Token verb) =>
        verb.Xpos == "VBD" || (verb.Xpos == "VBN" && sentence.DependentsOf(verb).Any(token => token is { Deprel: "aux", Lemma: "have" }) && !sentence.DependentsOf(verb).Any(token => token.Xpos == "MD"));

    /// <summary>"No country attacked", "neither Chad nor Niger attacked": a participant that is negated negates the event.</summary>
    private bool IsNobody(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        return IsNegated(reading.Source) || IsNegated(reading.Target);

        bool IsNegated(int mention) => mentions[mention].Sentence == reading.Sentence.Index
            && reading.Sentence.DependentsOf(reading.Sentence.HeadWordOf(mentions[mention].Tokens)).Any(token => Negates(reading.Sentence, token));
    }

    private bool Negates(Sentence sentence, Token token) =>
        token.Deprel is "det" or "cc" or "cc:preconj" or "advmod" && lexicon.OperatorsOf(token.Lemma.ToLowerInvariant()).Any(op => op.Kind == OperatorKind.Negation)

        // "Not only Iran".
        && !(token.Index + 1 < sentence.Tokens.Count && sentence.Tokens[token.Index + 1].Lemma.ToLowerInvariant() is "only" or "just");
}
