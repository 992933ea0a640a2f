using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>"The minister resigned", "announced his resignation": who leaves an office yields to the body that he served, where the article says which (PLOVER 2021, YIELD).</summary>
internal sealed class Resignations(KnowledgeBase knowledge)
{
    private const string Yields = "YIELDS_TO";
    private const double Prior = 0.7;
    private const float Likely = 0.5f;
    private static readonly string[] Serving = ["HOLDS_OFFICE", "LEADS", "MEMBER_OF"];
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>The readings of those who resign.</summary>
    public IEnumerable<Reading> Find(Document document)
    {
        var (layer, clusters, entities) = (document.Get<MentionLayer>(), document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        foreach (var sentence in document.Sentences)
        {
            foreach (var word in sentence.Tokens.Where(token => token.Lemma.ToLowerInvariant() is "resign" or "resignation"))
            {
                if (SenseOf() is not { } sense || (word.Upos == "NOUN" && !IsOwnDoing(sentence, word)))
                {
                    continue;
                }

                var verb = word.Upos == "NOUN" && sentence.HeadOf(word) is { } head ? head : word;
                var heads = SentenceMentions.Heads(document, sentence);
                var who = SentenceMentions.Indexes(document, sentence).Where(index => layer.Mentions[index].Type == MentionType.Person && entities.ContainsKey(clusters.Of(index))
                    && _slots.Of(sentence, [verb], sentence.HeadWordOf(layer.Mentions[index].Tokens), heads).Contains(new Slot(SlotKind.Subject))).Select(index => (int?)index).FirstOrDefault();
                if (who is { } person && !IsHandedIn(sentence, verb, heads) && BodyOf(document, person) is { } body)
                {
                    yield return ImpliedReadings.ReadingOf(sentence, sense, word, person, body, Prior, "office");
                }
            }
        }
    }

    /// <summary>"Submitted his resignation to the king": to him, then.</summary>
    private static bool IsHandedIn(Sentence sentence, Token verb, IReadOnlySet<int> heads) =>
        sentence.DependentsOf(verb).Any(token => heads.Contains(token.Index) && FrameSlots.Prepositions(sentence, token).Contains("to"));

    private Sense? SenseOf() => knowledge.Lexicon.SensesOf("resign").FirstOrDefault(sense => sense is { Type: Yields, Trigger.Length: 1 });

    /// <summary>"Announced his resignation", and not "accepted his resignation" or "demanded the resignation of …".</summary>
    private static bool IsOwnDoing(Sentence sentence, Token noun) =>
        noun.Deprel == "obj" && sentence.HeadOf(noun)?.Lemma.ToLowerInvariant() is "announce" or "submit" or "tender" or "offer" or "hand";

    private static int? BodyOf(Document document, int person)
    {
        var (clusters, entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        return document.Get<RelationLayer>().Relations
            .Where(relation => clusters.Of(relation.Source) == clusters.Of(person) && clusters.Of(relation.Target) != clusters.Of(person)
                && entities.ContainsKey(clusters.Of(relation.Target)) && Serving.Max(state => relation.State[state]) >= Likely)
            .OrderByDescending(relation => Serving.Max(state => relation.State[state]))
            .Select(relation => (int?)relation.Target).FirstOrDefault();
    }
}
