using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>
/// "The company denies the allegations", "the bishop deplored the attack": an act known from before is answered, and the answer goes to whoever did it. Only where the noun says that it is
/// known ("the", "that") and names nobody itself.
/// </summary>
internal sealed class Answers(KnowledgeBase knowledge)
{
    private const double Prior = 0.7;
    private const int SentencesBack = 3;
    private static readonly string[] Answering = ["REJECTS", "ACCUSES"];
    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>The readings of answers to acts that are read already.</summary>
    public IEnumerable<Reading> Find(Document document, IReadOnlyList<Reading> readings)
    {
        foreach (var sentence in document.Sentences)
        {
            var heads = SentenceMentions.Heads(document, sentence);
            foreach (var noun in sentence.Tokens.Where(token => token is { Upos: "NOUN", Deprel: "obj" or "nsubj:pass" } && IsKnownThing(sentence, token, heads)))
            {
                if (sentence.HeadOf(noun) is { Upos: "VERB" } verb && SenseOf(sentence, verb, noun) is { } sense && WhoAnswers(document, sentence, verb) is { } source
                    && Answered(document, readings, sentence, noun, source, sense) is { } act)
                {
                    yield return ImpliedReadings.ReadingOf(sentence, sense, verb, source, act.Source, Prior, "answer");
                }
            }
        }
    }

    private static bool IsKnownThing(Sentence sentence, Token noun, IReadOnlySet<int> heads) =>
        !heads.Contains(noun.Index)
        && sentence.DependentsOf(noun).Any(token => token.Deprel == "det" && token.Lemma.ToLowerInvariant() is "the" or "that" or "this" or "those" or "these")
        && !sentence.DependentsOf(noun).Any(token => token.Deprel is "nmod" or "nmod:poss" or "acl" or "acl:relcl" or "amod" or "compound" && (heads.Contains(token.Index) || token.Deprel.StartsWith("acl", StringComparison.Ordinal)));

    private Sense? SenseOf(Sentence sentence, Token verb, Token noun) =>
        _senses.SensesAt(sentence, verb).Where(found => found.Words[0] == verb && found.Words.All(word => word == verb || word == noun) && Answering.Contains(found.Sense.Type, StringComparer.Ordinal))
            .Select(found => found.Sense).FirstOrDefault();

    private int? WhoAnswers(Document document, Sentence sentence, Token verb)
    {
        var heads = SentenceMentions.Heads(document, sentence);
        return Participant.AllOf(document, sentence).Find(one => _slots.Of(sentence, [verb], one.Head, heads).Contains(new Slot(SlotKind.Subject)))?.Mention;
    }

    /// <summary>The last act before of the sort that the noun names; what one rejects was done to oneself.</summary>
    private Reading? Answered(Document document, IReadOnlyList<Reading> readings, Sentence sentence, Token noun, int source, Sense sense)
    {
        var clusters = document.Get<ClusterLayer>();
        var types = knowledge.Lexicon.SensesOf(noun.Lemma.ToLowerInvariant()).Where(one => one is { IsState: false, PartOfSpeech: PartOfSpeech.Noun, Trigger.Length: 1 }).Select(one => one.Type).ToHashSet(StringComparer.Ordinal);
        return readings.LastOrDefault(act => !act.IsState && act.Polarity == Graph.Polarity.Affirmed && types.Contains(act.Type)
            && (act.Sentence.Index < sentence.Index || (act.Sentence == sentence && act.Trigger?.Index < noun.Index && act.Source != source)) && sentence.Index - act.Sentence.Index <= SentencesBack
            && clusters.Of(act.Source) != clusters.Of(source)
            && (sense.Type != "REJECTS" || clusters.Of(act.Target) == clusters.Of(source)));
    }
}
