using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>
/// "Iran-backed militants", "U.N.-brokered talks": who stands before the hyphen acts on what the participle describes; a mediator on the sides of the talks, whom the sentence names around them.
/// </summary>
internal sealed class HyphenatedActs(KnowledgeBase knowledge)
{
    private const string Mediates = "MEDIATES";
    private const double Prior = 0.8;

    /// <summary>The readings that such participles give.</summary>
    /// <param name="document">The document.</param>
    /// <param name="readings">What is read so far, talks included.</param>
    public IEnumerable<Reading> Find(Document document, IReadOnlyList<Reading> readings)
    {
        foreach (var sentence in document.Sentences)
        {
            for (var at = 2; at < sentence.Tokens.Count; at++)
            {
                var participle = sentence.Tokens[at];
                if (participle is not { Xpos: "VBN", Deprel: "amod" } || sentence.Tokens[at - 1].Form != "-" || sentence.HeadOf(participle) is not { } noun
                    || SaysState(participle) || NameEndingAt(document, sentence, at - 2) is not { } actor)
                {
                    continue;
                }

                var likeliest = SensesOf(participle)
                    .Select(sense => (Sense: sense, Targets: (sense.Type == Mediates ? SidesOf(readings, sentence, noun) : Described(document, sentence, noun))
                        .Where(target => target != actor && Fits(document, sense, actor, target)).ToList()))
                    .FirstOrDefault(found => found.Targets.Count > 0);
                foreach (var target in likeliest.Targets ?? [])
                {
                    yield return ImpliedReadings.ReadingOf(sentence, likeliest.Sense, participle, actor, target, Prior, "hyphen");
                }
            }
        }
    }

    /// <summary>"A Kenya-based charity" says where it is.</summary>
    private bool SaysState(Token participle) =>
        knowledge.Lexicon.SensesOf(participle.Form.ToLowerInvariant()).Any(sense => sense is { IsState: true, PartOfSpeech: PartOfSpeech.Adjective, Trigger.Length: 1 });

    private IEnumerable<Sense> SensesOf(Token participle) =>
        knowledge.Lexicon.SensesOf(participle.Lemma.ToLowerInvariant()).Where(sense => sense is { IsState: false, PartOfSpeech: PartOfSpeech.Verb, Trigger.Length: 1 }
            && sense.Frames.Any(frame => frame.Targets.Any(slot => slot.Kind is SlotKind.Object or SlotKind.Preposition))).OrderByDescending(sense => sense.Prior);

    private bool Fits(Document document, Sense sense, int source, int target)
    {
        var (clusters, entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        return entities.TryGetValue(clusters.Of(source), out var one) && entities.TryGetValue(clusters.Of(target), out var other) && sense.Allows(knowledge.Ontology, one.Type, other.Type);
    }

    private static int? NameEndingAt(Document document, Sentence sentence, int token)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        return SentenceMentions.Indexes(document, sentence).Where(index => mentions[index].Form == MentionForm.Name && mentions[index].Tokens.End == token + 1).Select(index => (int?)index).FirstOrDefault();
    }

    /// <summary>The mention that the participle describes: the noun's, or that of the name that the noun is a title of.</summary>
    private static IEnumerable<int> Described(Document document, Sentence sentence, Token noun)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        return SentenceMentions.Indexes(document, sentence).Where(index => sentence.HeadWordOf(mentions[index].Tokens) == noun).Take(1);
    }

    private static IEnumerable<int> SidesOf(IReadOnlyList<Reading> readings, Sentence sentence, Token noun) =>
        readings.Where(reading => reading.Sentence == sentence && reading.Trigger == noun && reading.Type is "MEETS" or "AGREES_WITH").Take(1).SelectMany(reading => new[] { reading.Source, reading.Target });
}
