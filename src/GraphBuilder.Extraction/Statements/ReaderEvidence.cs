using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// What speaks for and against an event that only the reader sees between two mentions: how sure it is of the pair and of the type, what the lexicon knows of the word, where the two stand around
/// it, what they are, and what else the article tells of them. <see cref="ReaderWeights"/> weighs it.
/// </summary>
public sealed class ReaderEvidence(KnowledgeBase knowledge)
{
    private const double LeastPair = 0.01, MostPair = 0.995, LeastShare = 0.05;
    private static readonly string[] Mutual = ["MEETS", "COOPERATES_WITH", "AGREES_WITH"];
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>What each number of <see cref="Of"/> is.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "readerPair", "readerType", "readerBack", "readerBackMutual", "wordKnown", "wordOfType", "sourceUndergoes", "bothApart", "targetPlace",
        "targetDescribed", "sourceDescribed", "triggerVerb", "triggerBetween", "toldElsewhere",
    ];

    /// <summary>The evidence for a reading, in the order of <see cref="Names"/>.</summary>
    /// <param name="document">The document, read.</param>
    /// <param name="reading">An event with a trigger.</param>
    /// <param name="relations">The reader's relations of the document, by source and target.</param>
    /// <param name="told">What else the document tells.</param>
    public double[] Of(Document document, Reading reading, IReadOnlyDictionary<(int Source, int Target), Relation> relations, ToldPairs told)
    {
        var trigger = reading.Trigger ?? throw new ArgumentException("an event without a trigger has no evidence", nameof(reading));
        var mentions = document.Get<MentionLayer>().Mentions;
        var sentence = reading.Sentence;
        var (source, target) = (sentence.HeadWordOf(mentions[reading.Source].Tokens), sentence.HeadWordOf(mentions[reading.Target].Tokens));
        var heads = SentenceMentions.Heads(document, sentence);
        var words = WordsOf(sentence, trigger);
        var (sourceSlots, targetSlots) = (_slots.Of(sentence, words, source, heads), _slots.Of(sentence, words, target, heads));

        var relation = relations.GetValueOrDefault((reading.Source, reading.Target));
        var pair = Happens(relation);
        var (forth, back) = (LogOdds(pair), LogOdds(Happens(relations.GetValueOrDefault((reading.Target, reading.Source)))));
        var turned = Math.Max(0, back - forth);
        var isMutual = Mutual.Contains(reading.Type, StringComparer.Ordinal);
        var isOfType = knowledge.Lexicon.SensesOf(trigger.Lemma.ToLowerInvariant()).Any(sense => sense.Type == reading.Type);
        return
        [
            forth,
            Math.Log(Math.Max(LeastShare, ShareOf(relation, reading.Type) / Math.Max(pair, LeastPair))),
            isMutual ? 0 : turned,
            isMutual ? turned : 0,
            Truth(!knowledge.Lexicon.SensesOf(trigger.Lemma.ToLowerInvariant()).IsEmpty),
            Truth(isOfType),
            Truth(Undergoes(sourceSlots) && !Acts(sourceSlots)),
            Truth(sourceSlots.Count == 0 && targetSlots.Count == 0),
            Truth(mentions[reading.Target].Type == MentionType.Place),
            Truth(mentions[reading.Target].Form == MentionForm.Nominal),
            Truth(mentions[reading.Source].Form == MentionForm.Nominal),
            Truth(trigger.Upos == "VERB"),
            Truth((source.Index < trigger.Index) != (target.Index < trigger.Index)),
            Truth(told.IsToldElsewhere(reading)),
        ];
    }

    /// <summary>How probable the reader takes it that the first of a pair does anything to the second.</summary>
    private static double Happens(Relation? relation) => relation is null ? 0 : 1 - relation.Event[LabelDistribution.None];

    private double ShareOf(Relation? relation, string type) =>
        relation is null ? 0 : relation.Event.Labels.Where(label => knowledge.Ontology.FindEvent(label)?.Name == type).Sum(label => relation.Event[label]);

    /// <summary>A noun with the verb that carries it: "imposed sanctions".</summary>
    private static Token[] WordsOf(Sentence sentence, Token trigger) =>
        trigger is { Upos: "NOUN", Deprel: "obj" or "nsubj:pass" } && sentence.HeadOf(trigger) is { Upos: "VERB" } verb ? [trigger, verb] : [trigger];

    private static bool Acts(IReadOnlySet<Slot> slots) => slots.Any(slot => slot.Kind is SlotKind.Subject or SlotKind.Possessive or SlotKind.Modifier);

    private static bool Undergoes(IReadOnlySet<Slot> slots) =>
        slots.Any(slot => slot.Kind is SlotKind.Object or SlotKind.IndirectObject or SlotKind.Preposition or SlotKind.ClauseObject or SlotKind.ClauseSubject);

    private static double LogOdds(double probability) => Math.Log(Math.Clamp(probability, LeastPair, MostPair) / (1 - Math.Clamp(probability, LeastPair, MostPair)));

    private static double Truth(bool holds) => holds ? 1 : 0;
}
