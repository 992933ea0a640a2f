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
internal sealed class StatementEvaluation(IArticleExtractor extractor, Ontology ontology, Extraction.Statements.Calibration calibration)
{
    private readonly MarkedClaims _marked = new(ontology);
    private readonly StatementMeasure _events = new();
    private readonly StatementMeasure _states = new();
    private readonly List<Judgement> _acceptableStates = [];
    private readonly List<Judgement> _confidentEvents = [];
    private readonly List<Judgement> _confidentStates = [];

    /// <summary>The figures so far.</summary>
    public IEnumerable<Measurement> Figures(string data) =>
    [
        Measurement.Of("statements", data, "events", _events.Precision, _events.Recall),
        Measurement.Of("statements", data, "states", _states.Precision, _states.Recall),
        new("statements", data, "states, near ones accepted", (double)_acceptableStates.Count(one => one.IsRight) / Math.Max(1, _acceptableStates.Count), null, null, null),
    ];

    /// <summary>
    /// Whether statements are as often right as they are said to be: the probabilities that the curves of <c>calibration.json</c> are fitted on, and the confidence that these make of
    /// them. Events are judged strictly, states also by what is acceptable (see <see cref="NearStates"/>).
    /// </summary>
    public IEnumerable<CalibrationResult> Calibration =>
    [
        CalibrationEvaluation.Measure("probability of events", _events.Judgements),
        CalibrationEvaluation.Measure("probability of states", _acceptableStates),
        CalibrationEvaluation.Measure("probability of states, strictly", _states.Judgements),
        CalibrationEvaluation.Measure("confidence of events", _confidentEvents),
        CalibrationEvaluation.Measure("confidence of states", _confidentStates),
    ];

    /// <summary>Counts one story.</summary>
    public void Add(MarkedStory story, CancellationToken cancellationToken)
    {
        var article = new Article { Id = new ArticleId(story.Document.Id), Text = story.Document.Text, Origin = story.Document.Id };
        var places = new MarkedPlaces(story);
        var gold = story.Sentences.SelectMany(_marked.Of).ToHashSet();
        var found = extractor.Extract(article, cancellationToken).Statements.Where(statement => statement.HasBothSides).ToLookup(
            statement => statement.Kind,
            statement => (Sentence: places.SentenceAt(statement.Sentence.Start), Statement: statement, Claims: (IReadOnlyList<Claim>)[.. ClaimsOf(statement, places)]));
        foreach (var (kind, measure) in ((StatementKind, StatementMeasure)[])[(StatementKind.Event, _events), (StatementKind.State, _states)])
        {
            measure.Add(
                gold.Where(claim => ontology.FindState(claim.Type) is null == (kind == StatementKind.Event)).ToHashSet(),
                [.. found[kind].Select(one => (one.Sentence, ProbabilityOf(one.Statement), one.Claims))]);
        }

        _confidentEvents.AddRange(found[StatementKind.Event].Select(one => new Judgement(one.Sentence, one.Statement.Confidence, one.Claims.Any(gold.Contains))));
        foreach (var (sentence, statement, claims) in found[StatementKind.State])
        {
            var isAcceptable = claims.Any(claim => NearStates.Accepts(gold, claim));
            _acceptableStates.Add(new(sentence, ProbabilityOf(statement), isAcceptable));
            _confidentStates.Add(new(sentence, statement.Confidence, isAcceptable));
        }
    }

    /// <summary>What reader and rules said before calibration.</summary>
    private double ProbabilityOf(Statement statement) => calibration.Undo(statement.Type, statement.Kind == StatementKind.State, statement.Confidence);

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
                yield return _marked.InOrder(new Claim(places.SentenceAt(statement.Sentence.Start), first, second, statement.Type));
            }
        }
    }
}
