using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Statements.States;
using GraphBuilder.Stages;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Turns the reader's relations into readings: those that are possible, the lexicon's type where it knows the trigger and its frame fits, polarity and modality put right by
/// the tree, titles, mediation with both its sides, each thing once.
/// </summary>
public sealed class RelationReadings : IDocumentStage
{
    /// <summary>Of pairs that the reader takes for less probable, the lexicon looks for the likeliest only.</summary>
    private const double Doubtful = 0.3;

    private readonly RelationSelection _selection;
    private readonly TriggerShift _triggers;
    private readonly LexiconDecision _lexicon;
    private readonly LexiconReadings _found;
    private readonly StateReadings _states;
    private readonly Plausibility _plausibility;
    private readonly EventWeights _weights;
    private readonly ClauseCorrection _clauses;
    private readonly Refusals _refusals;
    private readonly Spokespersons _spokespersons;
    private readonly TalksParties _parties;
    private readonly CoordinatedReadings _coordinated;
    private readonly OfficeReading _offices;
    private readonly Ontology _ontology;

    /// <summary>Reads with what is known.</summary>
    public RelationReadings(KnowledgeBase knowledge, ExtractionOptions options)
    {
        _selection = new(knowledge, options);
        _triggers = new(knowledge.Lexicon);
        _lexicon = new(knowledge);
        _found = new(knowledge);
        _states = new(knowledge);
        _plausibility = new(knowledge);
        _weights = new(knowledge);
        _clauses = new(knowledge.Lexicon);
        _refusals = new(knowledge);
        _spokespersons = new(knowledge);
        _parties = new(knowledge);
        _coordinated = new(knowledge.Ontology);
        _offices = new(knowledge);
        _ontology = knowledge.Ontology;
    }

    /// <inheritdoc />
    public string Name => "statements";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(RelationLayer), typeof(KnownActorLayer), typeof(ClusterLayer), typeof(EntityLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(ReadingLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var read = _states.Complete(document, Candidates(document));
        var readings = _weights.Weigh(document, read)
            .Where(reading => _plausibility.IsPlausible(document, reading))
            .Where(_selection.IsProbable)
            .Select(reading => Intentions.Code(_refusals.AsRejection(_clauses.Correct(document, reading))))
            .Select(reading => _spokespersons.SpeakForBody(document, reading))
            .ToList();
        readings.AddRange(_parties.Find(document, readings).Select(reading => _clauses.Correct(document, reading)).ToList());
        readings = _offices.Complete(document, readings);
        readings = NestedReadings.WithoutInner(document, readings);
        readings = RivalReadings.WithoutWeak(document, readings);
        readings.AddRange(_coordinated.Find(document, readings));
        readings = EqualReadings.Once(document, readings, _ontology);
        readings = Mediation.JoinSides(readings);
        document.Set(new ReadingLayer(readings));
    }

    /// <summary>Whatever reader or lexicon think possible, before it is weighed, and the reader's states.</summary>
    public List<Reading> Candidates(Document document)
    {
        var read = _selection.Select(document).Select(reading => reading.IsState || reading.Probability < Doubtful ? reading : _lexicon.Decide(document, _triggers.Shift(reading))).ToList();
        return Together(document, read, _found.Find(document));
    }

    /// <summary>
    /// What the reader sees and what the lexicon finds. Where both see the same event, or one by the same word, and only the lexicon has a word for it whose frame fits, that word says what it is.
    /// </summary>
    private static List<Reading> Together(Document document, List<Reading> read, IEnumerable<Reading> found)
    {
        var clusters = document.Get<ClusterLayer>();
        var all = new List<Reading>(read);
        foreach (var one in found)
        {
            var same = all.FindIndex(other => (other.Type == one.Type || other.Trigger == one.Trigger) && IsSamePair(one, other));
            if (same < 0)
            {
                all.Add(one);
            }
            else if (all[same].Prior is null && all[same].Source == one.Source && all[same].Target == one.Target)
            {
                all[same] = all[same] with
                {
                    Type = one.Type,
                    Trigger = one.Trigger,
                    Cameo = one.Cameo,
                    Plover = one.Plover,
                    Prior = one.Prior,
                    IsMutual = one.IsMutual,
                    Rule = all[same].Type == one.Type ? $"{all[same].Rule}+{one.Rule}" : one.Rule,
                };
            }
        }

        return all;

        bool IsSamePair(Reading one, Reading other) => !other.IsState && other.Sentence == one.Sentence
            && clusters.Of(one.Source) == clusters.Of(other.Source) && clusters.Of(one.Target) == clusters.Of(other.Target);
    }
}
