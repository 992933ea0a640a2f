using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Mentions;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Statements.Quotations;
using GraphBuilder.Graph;
using GraphBuilder.Stages;

namespace GraphBuilder.Extraction.Statements.OneSided;

/// <summary>
/// Reads the events of which a sentence names one side only, by the lexicon: they make no edge, but who asks for all that somebody did, or that befell him, finds them. What is told of two
/// sides is left to <see cref="RelationReadings"/>.
/// </summary>
public sealed class OneSidedEvents(KnowledgeBase knowledge) : IDocumentStage
{
    /// <summary>What their rules end with.</summary>
    public const string Alone = "+alone";

    /// <summary>How much of a sense's prior is left where only one side of its frame is there: 51 of 62 read in 245 sentences of news were right.</summary>
    public const double Share = 0.9;

    private const double LeastPrior = 0.65;
    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);
    private readonly ClauseReading _clauses = new(knowledge.Lexicon);

    /// <inheritdoc />
    public string Name => "one-sided events";

    /// <inheritdoc />
    public IReadOnlyList<Type> Requires { get; } = [typeof(MentionLayer), typeof(ClusterLayer), typeof(EntityLayer), typeof(QuotationLayer), typeof(ReadingLayer)];

    /// <inheritdoc />
    public IReadOnlyList<Type> Provides { get; } = [typeof(OneSidedLayer)];

    /// <inheritdoc />
    public void Process(Document document, CancellationToken cancellationToken)
    {
        var told = document.Get<ReadingLayer>().Readings.ToLookup(reading => reading.Sentence.Index, reading => reading.Trigger);
        var quotations = document.Get<QuotationLayer>();
        document.Set(new OneSidedLayer([.. document.Sentences.SelectMany(sentence => Find(document, sentence, told[sentence.Index].OfType<Token>().ToHashSet()))
            .Select(reading => reading with { SaidBy = reading.SaidBy ?? quotations.SpeakerAt(reading.Trigger) })]));
    }

    private IEnumerable<OneSidedReading> Find(Document document, Sentence sentence, HashSet<Token> told)
    {
        var participants = Participant.AllOf(document, sentence).Where(participant => Stance.Of(participant.Head.Form) is null).ToList();
        if (participants.Count == 0)
        {
            yield break;
        }

        var mentioned = SentenceMentions.Heads(document, sentence);
        foreach (var token in sentence.Tokens.Where(token => token.Upos is "VERB" or "NOUN" && !mentioned.Contains(token.Index)))
        {
            var (sense, words) = _senses.SensesAt(sentence, token).FirstOrDefault(found => found.Words[0] == token && !found.Sense.IsState);
            if (sense is null || words.Any(told.Contains) || ActsOnTold(sentence, token, told) || !SaysEnough(sentence, sense, words))
            {
                continue;
            }

            var places = participants.ConvertAll(participant => (Participant: participant, Slots: _slots.Of(sentence, words, participant.Head, mentioned)));
            var sources = places.Where(place => sense.Frames.Any(frame => frame.Sources.Any(place.Slots.Contains))).Select(place => place.Participant).ToList();
            var targets = places.Where(place => sense.Frames.Any(frame => frame.Targets.Any(place.Slots.Contains))).Select(place => place.Participant).Except(sources).ToList();
            if (sources.Count > 0 == targets.Count > 0)
            {
                continue;
            }

            told.UnionWith(words);
            var effect = _clauses.Read(sentence, token);
            foreach (var one in sources.Where(source => CanAct(sense, source) && !IsOpenPossessor(sense, source)).DistinctBy(source => source.Entity))
            {
                yield return Of(one.Mention, null);
            }

            foreach (var one in targets.Where(target => CanSuffer(sense, target)).DistinctBy(target => target.Entity))
            {
                yield return Of(null, one.Mention);
            }

            OneSidedReading Of(int? source, int? target) => new(
                sentence, sense, token, source, target, effect.Modality ?? sense.Modality, effect.Polarity,
                effect.Sayer is { } sayer ? SentenceMentions.At(document, sentence, sayer.Index, except: source ?? target) : null);
        }
    }

    /// <summary>"Signed an accord": the accord is told already, by its noun.</summary>
    private static bool ActsOnTold(Sentence sentence, Token verb, HashSet<Token> told) => sentence.DependentsOf(verb).Any(token => token.Deprel == "obj" && told.Contains(token));

    /// <summary>
    /// With nobody on the other side a word leaves its sense open: it must be one that mostly means this, and what it acts on an act too ("condemned the attack"), or left out ("was arrested"). Who
    /// only travels meets nobody, and words of saying alone say nothing.
    /// </summary>
    private bool SaysEnough(Sentence sentence, Sense sense, IReadOnlyList<Token> words) =>
        sense.Prior >= LeastPrior
        && (!knowledge.Ontology.FindEvent(sense.Type)!.Symmetric || sense.Frames.Any(frame => frame.Reciprocal || frame.InOnePhrase))
        && (words.Skip(1).Any(word => word.Upos is "NOUN" or "VERB" or "ADJ")
            || (!knowledge.Lexicon.OperatorsOf(sense.Trigger[0]).Any(op => op is { Kind: OperatorKind.Speech, Words.Length: 1 })
                && sentence.DependentsOf(words[0]).Where(token => token.Deprel == "obj" && !words.Contains(token)).All(IsAct)));

    private bool IsAct(Token noun) => knowledge.Lexicon.SensesOf(noun.Lemma.ToLowerInvariant()).Any(sense => sense is { PartOfSpeech: PartOfSpeech.Noun, IsState: false });

    /// <summary>"His arrest", "her murder": whether somebody did it or it befell him, the possessive does not say.</summary>
    private bool IsOpenPossessor(Sense sense, Participant one) =>
        sense.PartOfSpeech == PartOfSpeech.Noun && knowledge.Ontology.IsA(one.Type, "Person") && one.Head.Deprel is "nmod:poss" or "compound" && knowledge.Ontology.FindEvent(sense.Type)!.QuadClass == QuadClass.MaterialConflict;

    private bool CanAct(Sense sense, Participant one) => IsOf(one, knowledge.Ontology.FindEvent(sense.Type)!.Sources) && (sense.SourceTypes.IsEmpty || IsOf(one, sense.SourceTypes));

    private bool CanSuffer(Sense sense, Participant one) => IsOf(one, knowledge.Ontology.FindEvent(sense.Type)!.Targets) && (sense.TargetTypes.IsEmpty || IsOf(one, sense.TargetTypes));

    private bool IsOf(Participant one, IEnumerable<string> types) => types.Any(type => knowledge.Ontology.IsA(one.Type, type));
}
