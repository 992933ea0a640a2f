using GraphBuilder.Articles;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;
using GraphBuilder.Stages;
using GraphBuilder.Worker.Evaluation.Calibration;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Evaluation.Statements;

/// <summary>
/// Measures what <c>extract</c> makes of marked stories, from their text alone: a statement is right where an analyst marked the same type between the same two entities in that sentence. An
/// argument is the marked entity whose mention it lies on, so that a country in place of its police is wrong; polarity and modality are not looked at.
/// </summary>
internal sealed class StatementEvaluation(IArticleExtractor extractor, Ontology ontology)
{
    private readonly StatementMeasure _events = new();
    private readonly StatementMeasure _states = new();

    /// <summary>The figures so far.</summary>
    public IEnumerable<Measurement> Figures(string data) =>
    [
        Measurement.Of("statements", data, "events", _events.Precision, _events.Recall),
        Measurement.Of("statements", data, "states", _states.Precision, _states.Recall),
    ];

    /// <summary>Whether the confidence of statements is as high as they are often right.</summary>
    public IEnumerable<CalibrationResult> Calibration =>
        [CalibrationEvaluation.Measure("confidence of events", _events.Judgements), CalibrationEvaluation.Measure("confidence of states", _states.Judgements)];

    /// <summary>Counts one story.</summary>
    public void Add(MarkedStory story, CancellationToken cancellationToken)
    {
        var article = new Article { Id = new ArticleId(story.Document.Id), Text = story.Document.Text, Origin = story.Document.Id };
        var statements = extractor.Extract(article, cancellationToken).Statements;
        var places = new MarkedPlaces(story);
        var gold = story.Sentences.SelectMany(ClaimsOf).ToHashSet();
        foreach (var (kind, measure) in ((StatementKind, StatementMeasure)[])[(StatementKind.Event, _events), (StatementKind.State, _states)])
        {
            measure.Add(
                gold.Where(claim => ontology.FindState(claim.Type) is null == (kind == StatementKind.Event)).ToHashSet(),
                [.. statements.Where(statement => statement.Kind == kind)
                    .Select(statement => (places.SentenceAt(statement.Sentence.Start), statement.Confidence, (IReadOnlyList<Claim>)[.. ClaimsOf(statement, places)]))]);
        }
    }

    private IEnumerable<Claim> ClaimsOf(MarkedSentence sentence) =>
        from relation in sentence.Relations
        let type = ontology.FindEvent(relation.Type)?.Name ?? ontology.FindState(relation.Type)?.Name ?? relation.Type
        select InOrder(new Claim(sentence.Number, sentence.Mentions[relation.Source].Entity, sentence.Mentions[relation.Target].Entity, type));

    /// <summary>What a statement claims of pairs: a mediator acts on both sides.</summary>
    private IEnumerable<Claim> ClaimsOf(Statement statement, MarkedPlaces places)
    {
        var (source, target, third) = (statement.Source, statement.Target, statement.Third);
        (Argument?, Argument?)[] pairs = third switch
        {
            { Role: ThirdParty.Mediator } when statement.Type == "MEDIATES" => [(third.Party, source), (third.Party, target)],
            { Role: ThirdParty.Side } => [(source, target), (source, third.Party)],
            _ => [(source, target)],
        };
        foreach (var (one, other) in pairs)
        {
            if (one is not null && other is not null && places.EntityAt(one.Span) is { } first && places.EntityAt(other.Span) is { } second)
            {
                yield return InOrder(new Claim(places.SentenceAt(statement.Sentence.Start), first, second, statement.Type));
            }
        }
    }

    private Claim InOrder(Claim claim) =>
        (ontology.FindEvent(claim.Type)?.Symmetric ?? ontology.FindState(claim.Type)?.Symmetric) == true ? claim.Unordered : claim;
}
