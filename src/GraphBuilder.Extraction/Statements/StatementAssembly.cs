using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Statements.OneSided;
using GraphBuilder.Extraction.Time;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Makes statements of readings: entities for mentions, codes for types, the day, the words that say it.</summary>
public sealed class StatementAssembly(Ontology ontology, Calibration calibration)
{
    /// <summary>The statements of a document, in order of the text, each once.</summary>
    public IReadOnlyList<Statement> Assemble(Document document, ArticleId article)
    {
        var dates = new DocumentDates(document);
        return [.. document.Get<ReadingLayer>().Readings.Select(reading => StatementOf(document, article, reading, dates.Of(reading.Sentence)))
            .Concat(document.Get<OneSidedLayer>().Readings.Select(reading => StatementOf(document, article, reading, dates.Of(reading.Sentence))))
            .DistinctBy(statement => statement.Id)
            .OrderBy(statement => statement.Sentence.Start).ThenBy(statement => statement.Source?.Span ?? default).ThenBy(statement => statement.Target?.Span ?? default)
            .ThenBy(statement => statement.Type, StringComparer.Ordinal)];
    }

    private Statement StatementOf(Document document, ArticleId article, Reading reading, IReadOnlyList<DateExpression> dates)
    {
        var type = ontology.FindEvent(reading.Type);
        var (source, target) = (ArgumentOf(document, reading.Source), ArgumentOf(document, reading.Target));
        var third = reading.Third is { } side ? new ThirdParty(reading.ThirdRole!, ArgumentOf(document, side)) : null;
        var date = reading.Trigger is { } trigger ? EventDating.DateOf(reading.Sentence, trigger, dates) : null;
        var (from, to) = reading.Carrier is { } carrier ? EventDating.IntervalOf(reading.Sentence, carrier, dates) : default;
        return Dated(date, new Statement
        {
            Id = Statement.IdFor(article, reading.Type, reading.Sentence.Span, reading.Trigger?.Span, source, target, third, reading.Title),
            Kind = reading.IsState ? StatementKind.State : StatementKind.Event,
            Type = reading.Type,
            Plover = reading.Plover ?? type?.Plover,
            Cameo = reading.Cameo ?? type?.Cameo,
            Source = source,
            Target = target,
            Third = third,
            Title = reading.Title,
            Polarity = reading.Polarity,
            Modality = reading.Modality,
            Attribution = ArgumentOf(document, reading.SaidBy),
            From = from?.Start ?? reading.From,
            To = to?.End ?? reading.To,
            Location = ArgumentOf(document, EventPlaces.Of(document, reading)),
            Trigger = reading.Trigger?.Span,
            Sentence = reading.Sentence.Span,
            Quote = reading.Sentence.Span.Of(document.Text),
            Confidence = Math.Round(calibration.Apply(reading.Type, reading.IsState, reading.Probability), 3),
            Rule = reading.Rule,
        });
    }

    private static Statement StatementOf(Document document, ArticleId article, OneSidedReading reading, IReadOnlyList<DateExpression> dates)
    {
        var sense = reading.Sense;
        var (source, target) = (ArgumentOf(document, reading.Source), ArgumentOf(document, reading.Target));
        var date = EventDating.DateOf(reading.Sentence, reading.Trigger, dates);
        return Dated(date, new Statement
        {
            Id = Statement.IdFor(article, sense.Type, reading.Sentence.Span, reading.Trigger.Span, source, target, third: null, title: null),
            Kind = StatementKind.Event,
            Type = sense.Type,
            Plover = sense.Plover,
            Cameo = sense.Cameo,
            Source = source,
            Target = target,
            Polarity = reading.Polarity,
            Modality = reading.Modality,
            Attribution = ArgumentOf(document, reading.SaidBy),
            Trigger = reading.Trigger.Span,
            Sentence = reading.Sentence.Span,
            Quote = reading.Sentence.Span.Of(document.Text),
            Confidence = Math.Round(sense.Prior * OneSidedEvents.Share, 3),
            Rule = sense.Id + OneSidedEvents.Alone,
        });
    }

    private static Statement Dated(DateExpression? date, Statement statement) =>
        date is null ? statement : statement with { Date = date.Period.Start, DatePrecision = date.Period.Precision, DateSource = date.Source };

    private static ArticleEntity? EntityOf(Document document, int mention) =>
        document.Get<EntityLayer>().OfCluster.GetValueOrDefault(document.Get<ClusterLayer>().Of(mention));

    private static Argument? ArgumentOf(Document document, int? mention) => mention is { } known && EntityOf(document, known) is not null ? ArgumentOf(document, known) : null;

    private static Argument ArgumentOf(Document document, int mention)
    {
        var found = document.Get<MentionLayer>().Mentions[mention];
        return new(EntityOf(document, mention)!.Id, document.Sentences[found.Sentence].SpanOf(found.Tokens));
    }
}
