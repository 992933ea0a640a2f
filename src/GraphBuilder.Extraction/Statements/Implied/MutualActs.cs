using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>"The army and the rebels blamed each other": each does it to the other.</summary>
internal sealed class MutualActs(KnowledgeBase knowledge)
{
    private const double Prior = 0.85;
    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>The readings of verbs whose object is "each other" or "one another".</summary>
    public IEnumerable<Reading> Find(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            foreach (var each in sentence.Tokens.Where(token => IsEachOther(sentence, token)))
            {
                if (sentence.HeadOf(each) is { Upos: "VERB" } verb && SenseOf(sentence, verb, each) is { } sense)
                {
                    foreach (var (one, other) in Pairs(document, sentence, verb))
                    {
                        yield return ImpliedReadings.ReadingOf(sentence, sense, verb, one, other, Prior, "mutual") with { IsMutual = true };
                    }
                }
            }
        }
    }

    /// <summary>The word of the two that hangs on the verb.</summary>
    private static bool IsEachOther(Sentence sentence, Token token) =>
        (token.Lemma.ToLowerInvariant() is "other" or "another" && token.Index > 0 && sentence.Tokens[token.Index - 1].Lemma.ToLowerInvariant() is "each" or "one" && sentence.HeadOf(token)?.Upos == "VERB")
        || (token.Lemma.ToLowerInvariant() is "each" or "one" && token.Index + 1 < sentence.Tokens.Count && sentence.Tokens[token.Index + 1].Lemma.ToLowerInvariant() is "other" or "another" && sentence.HeadOf(token)?.Upos == "VERB");

    private Sense? SenseOf(Sentence sentence, Token verb, Token each)
    {
        var slots = _slots.Of(sentence, [verb], each, new HashSet<int>());
        return _senses.SensesAt(sentence, verb).Where(found => found.Words[0] == verb && !found.Sense.IsState && found.Sense.Frames.Any(frame => frame.Targets.Any(slots.Contains))).Select(found => found.Sense).FirstOrDefault();
    }

    private IEnumerable<(int One, int Other)> Pairs(Document document, Sentence sentence, Token verb)
    {
        var (layer, clusters, entities) = (document.Get<MentionLayer>(), document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        var heads = SentenceMentions.Heads(document, sentence);
        var subjects = SentenceMentions.Indexes(document, sentence)
            .Where(index => entities.ContainsKey(clusters.Of(index)) && _slots.Of(sentence, [verb], sentence.HeadWordOf(layer.Mentions[index].Tokens), heads).Contains(new Slot(SlotKind.Subject)))
            .DistinctBy(index => clusters.Of(index)).ToList();
        return subjects.SelectMany(one => subjects.Where(other => other != one).Select(other => (one, other)));
    }
}
