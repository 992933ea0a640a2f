using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Lets the lexicon decide the type of an event where it knows the trigger and the frame fits; elsewhere the reader's type stands. Agreement raises the confidence,
/// disagreement lowers it.
/// </summary>
public sealed class LexiconDecision(KnowledgeBase knowledge, ExtractionOptions options)
{
    private readonly SenseMatching _senses = new(knowledge);

    /// <summary>The reading with the type that the lexicon gives it, and a rule that says who decided.</summary>
    public Reading Decide(Document document, Reading reading)
    {
        if (reading.Trigger is null
            || _senses.Find(reading.Sentence, reading.Trigger, Participant(document, reading.Source), Participant(document, reading.Target), SentenceMentions.Heads(document, reading.Sentence)) is not { IsState: false } sense)
        {
            return reading;
        }

        var agrees = sense.Type == reading.Type;
        return reading with
        {
            Type = sense.Type,
            Cameo = sense.Cameo,
            Plover = sense.Plover,
            SenseWords = sense.Trigger.Length,
            IsMutual = sense.Frames.Any(frame => frame.InOnePhrase),
            Modality = reading.Modality == Graph.Modality.Asserted ? sense.Modality : reading.Modality,
            WordPlans = sense.Modality == Graph.Modality.Planned,
            Probability = agrees ? 1 - ((1 - reading.Probability) * (1 - (sense.Prior / 2))) : Math.Max(reading.Probability * sense.Prior, ((1 - options.LexiconShare) * reading.Probability) + (options.LexiconShare * sense.Prior)),
            Rule = agrees ? $"reader+{sense.Id}" : sense.Id,
        };
    }

    private static (Token Head, string Type) Participant(Document document, int mention)
    {
        var found = document.Get<MentionLayer>().Mentions[mention];
        var entity = document.Get<EntityLayer>().OfCluster[document.Get<ClusterLayer>().Of(mention)];
        return (document.Sentences[found.Sentence].HeadWordOf(found.Tokens), entity.FinerType ?? entity.Type);
    }
}
