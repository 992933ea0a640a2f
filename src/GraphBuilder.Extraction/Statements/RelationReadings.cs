using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Statements.Implied;
using GraphBuilder.Extraction.Statements.Pairs;
using GraphBuilder.Extraction.Statements.Quotations;
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
    private const double Doubtful = 0.5;

    private readonly RelationSelection _selection;
    private readonly TriggerShift _triggers;
    private readonly LexiconDecision _lexicon;
    private readonly LexiconReadings _found;
    private readonly StateReadings _states;
    private readonly Plausibility _plausibility;
    private readonly ReaderWeights _weights;
    private readonly ClauseCorrection _clauses;
    private readonly Refusals _refusals;
    private readonly Endings _endings;
    private readonly Peacekeeping _peacekeeping;
    private readonly Spokespersons _spokespersons;
    private readonly ImpliedReadings _implied;
    private readonly TalksParties _parties;
    private readonly CoordinatedReadings _coordinated;
    private readonly CoordinatedPlaces _coordinatedPlaces;
    private readonly OfficeReading _offices;
    private readonly PlacesOfTargets _places;
    private readonly PairReadings _pairs;
    private readonly Ontology _ontology;

    /// <summary>Reads with what is known.</summary>
    public RelationReadings(KnowledgeBase knowledge, ExtractionOptions options)
    {
        _selection = new(knowledge, options);
        _triggers = new(knowledge.Lexicon);
        _lexicon = new(knowledge, options);
        _found = new(knowledge, options);
        _states = new(knowledge);
        _plausibility = new(knowledge);
        _weights = new(knowledge);
        _clauses = new(knowledge.Lexicon);
        _refusals = new(knowledge);
        _endings = new(knowledge);
        _peacekeeping = new(knowledge.Ontology);
        _spokespersons = new(knowledge);
        _implied = new(knowledge);
        _parties = new(knowledge);
        _coordinated = new(knowledge.Ontology);
        _coordinatedPlaces = new(knowledge.Ontology);
        _offices = new(knowledge);
        _places = new(knowledge.Ontology);
        _pairs = new(knowledge.Ontology);
        _ontology = knowledge.Ontology;
    }

    /// <inheritdoc />
    public string Name => "statements";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(RelationLayer), typeof(KnownActorLayer), typeof(ClusterLayer), typeof(EntityLayer), typeof(QuotationLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(ReadingLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var found = _found.Find(document).ToList();
        var read = _weights.Weigh(document, Candidates(document), found).Where(_selection.IsProbable).ToList();
        read = WithFound(document, read, found);
        read = _states.Complete(document, read);
        var readings = read
            .Where(reading => _selection.IsProbable(reading) && _plausibility.IsPlausible(document, reading))
            .Select(reading => Intentions.Code(_refusals.AsRejection(document, _endings.Turn(document, _clauses.Correct(document, _peacekeeping.AsAid(reading))))))
            .Select(reading => _spokespersons.SpeakForBody(document, reading))
            .ToList();
        readings.AddRange(_implied.Find(document, readings).Select(reading => _clauses.Correct(document, reading)).ToList());
        readings.AddRange(_parties.Find(document, readings).Select(reading => _clauses.Correct(document, reading)).ToList());
        readings = _offices.Complete(document, readings);
        readings = NestedReadings.WithoutInner(document, readings);
        readings = RivalReadings.WithoutWeak(document, readings);
        readings.AddRange(_coordinated.Find(document, readings));
        readings.AddRange(_coordinatedPlaces.Find(document, readings));
        readings.AddRange(_places.Find(document, readings));
        readings = EqualReadings.Once(document, _pairs.Distribute(document, readings), _ontology);
        readings = Mediation.JoinSides(readings);
        document.Set(new ReadingLayer([.. document.Get<QuotationLayer>().Attribute(document, readings)]));
    }

    /// <summary>What the reader thinks possible, with the lexicon's type where a word of it fits; not weighed yet.</summary>
    public List<Reading> Candidates(Document document) =>
        [.. _selection.Select(document).Select(reading => reading.IsState || reading.Probability < Doubtful ? reading : _lexicon.Decide(document, _triggers.Shift(reading)))];

    /// <summary>What a document tells of pairs before doubtful readings are weighed.</summary>
    public ToldPairs Told(Document document) => new(document, [.. Candidates(document), .. _found.Find(document)]);

    /// <summary>The readings with what the lexicon finds: of one sort or by one word between the same two, the more probable stays.</summary>
    private static List<Reading> WithFound(Document document, List<Reading> readings, IEnumerable<Reading> found)
    {
        var clusters = document.Get<ClusterLayer>();
        var all = new List<Reading>(readings);
        foreach (var one in found)
        {
            var same = all.Where(other => SaysTheSame(one, other)).ToList();
            if (same.TrueForAll(other => Outdoes(one, other)))
            {
                all.RemoveAll(same.Contains);
                all.Add(one);
            }
            else if (one.Third is not null && same is [{ Third: null } agreed])
            {
                all[all.IndexOf(agreed)] = agreed with { Third = one.Third, ThirdRole = one.ThirdRole };
            }
        }

        return all;

        // "Launched a scathing attack": the more words a sense has, the surer is its type.
        static bool Outdoes(Reading one, Reading other) =>
            other.Type == one.Type ? one.Probability > other.Probability && !other.Rule.StartsWith("reader+", StringComparison.Ordinal)
            : other.SenseWords > 0 && one.SenseWords != other.SenseWords ? one.SenseWords > other.SenseWords
            : one.Probability > other.Probability;

        bool SaysTheSame(Reading one, Reading other) => !other.IsState && other.Sentence == one.Sentence && (other.Type == one.Type || other.Trigger == one.Trigger)
            && AreSame(one.Source, other.Source) && AreSame(one.Target, other.Target);

        bool AreSame(int one, int other) => clusters.Of(one) == clusters.Of(other);
    }
}
