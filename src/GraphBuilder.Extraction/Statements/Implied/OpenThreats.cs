using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>
/// "The premier warned of consequences if no accord is reached", "warned that any attack would mean war": a threat whose addressee is left to the reader is meant for the country that the speaker's stands
/// against in the article. Only where what is threatened is a deed or hangs on a condition: who warns of a storm threatens nobody.
/// </summary>
internal sealed class OpenThreats(KnowledgeBase knowledge)
{
    private const string Threatens = "THREATENS";
    private const double Prior = 0.7;
    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>The readings of such threats.</summary>
    public IEnumerable<Reading> Find(Document document, IReadOnlyList<Reading> readings)
    {
        Counterparts? counterparts = null;
        foreach (var sentence in document.Sentences)
        {
            foreach (var token in sentence.Tokens.Where(token => token.Upos is "VERB" or "NOUN"))
            {
                if (_senses.SensesAt(sentence, token).FirstOrDefault(found => found.Words[0] == token && found.Sense.Type == Threatens) is not { Sense: { } sense, Words: { } words }
                    || !IsOfDeed(sentence, words) || readings.Any(reading => IsAddressed(reading, sentence, words)))
                {
                    continue;
                }

                counterparts ??= new(knowledge, document, readings);
                if (Source(document, sentence, sense, words) is { } source && AddresseeOf(document, counterparts, source, sentence) is { } target)
                {
                    yield return ImpliedReadings.ReadingOf(sentence, sense, LexiconReadings.TriggerOf(words), source, target, Prior, "counterpart");
                }
            }
        }
    }

    /// <summary>Whether the frame of a word has found somebody already.</summary>
    private static bool IsAddressed(Reading reading, Sentence sentence, IReadOnlyList<Token> words) =>
        reading.Type == Threatens && reading.Sentence == sentence && reading.Rule != RelationSelection.Reader && reading.Trigger is { } trigger && words.Contains(trigger);

    private bool IsOfDeed(Sentence sentence, IReadOnlyList<Token> words) =>
        Below(sentence, words).Any(token => token is { Deprel: "mark" } && token.Lemma.ToLowerInvariant() is "if" or "unless"
            || (token.Upos is "NOUN" or "VERB" && knowledge.Lexicon.SensesOf(token.Lemma.ToLowerInvariant()).Any(sense =>
                sense.Trigger.Length == 1 && !sense.IsState && (sense.Type == Threatens || knowledge.Ontology.FindEvent(sense.Type) is { QuadClass: QuadClass.MaterialConflict }))));

    private static IEnumerable<Token> Below(Sentence sentence, IReadOnlyList<Token> words) =>
        sentence.Tokens.Where(token => !words.Contains(token) && token.Index > words[0].Index && sentence.AncestorsOf(token).Contains(words[0]));

    private int? Source(Document document, Sentence sentence, Sense sense, IReadOnlyList<Token> words)
    {
        var heads = SentenceMentions.Heads(document, sentence);
        return Participant.AllOf(document, sentence)
            .Find(one => _slots.Of(sentence, words, one.Head, heads) is var slots && sense.Frames.Any(frame => frame.Sources.Any(slots.Contains)))?.Mention;
    }

    /// <summary>The mention of the counterpart that stands nearest before the end of the sentence.</summary>
    private static int? AddresseeOf(Document document, Counterparts counterparts, int source, Sentence sentence)
    {
        var (mentions, clusters, entities) = (document.Get<MentionLayer>().Mentions, document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        var side = counterparts.SideOf(entities[clusters.Of(source)].Id.Value);
        return side is not null && counterparts.Of(side) is { } other
            ? Enumerable.Range(0, mentions.Count).Where(index => mentions[index].Sentence <= sentence.Index && entities.TryGetValue(clusters.Of(index), out var entity) && entity.Id.Value == other)
                .Select(index => (int?)index).LastOrDefault()
            : null;
    }
}
