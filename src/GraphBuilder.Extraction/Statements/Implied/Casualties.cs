using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>"Three guards were killed when rebels ambushed their convoy": who attacked killed them.</summary>
internal sealed class Casualties(KnowledgeBase knowledge)
{
    private const string Attacks = "ATTACKS";
    private const double Prior = 0.75;
    private readonly SenseMatching _senses = new(knowledge);
    private readonly FrameSlots _slots = new(knowledge.Lexicon);

    /// <summary>The readings of those who suffered an attack that a clause with "when" tells.</summary>
    public IEnumerable<Reading> Find(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            foreach (var attack in sentence.Tokens.Where(token => token is { Upos: "VERB", Deprel: "advcl" } && SenseOf(sentence, token) is not null && IsWhen(sentence, token)))
            {
                if (sentence.HeadOf(attack) is { } suffered && SenseOf(sentence, suffered) is { } sense && ClauseObjects.IsPassive(sentence, suffered) && Who(document, sentence, suffered, SlotKind.Subject).Count == 0)
                {
                    foreach (var source in Who(document, sentence, attack, SlotKind.Subject))
                    {
                        foreach (var target in Who(document, sentence, suffered, SlotKind.Object))
                        {
                            yield return ImpliedReadings.ReadingOf(sentence, sense, suffered, source, target, Prior, "when");
                        }
                    }
                }
            }
        }
    }

    private static bool IsWhen(Sentence sentence, Token clause) => sentence.DependentsOf(clause).Any(token => token.Deprel is "mark" or "advmod" && token.Lemma.Equals("when", StringComparison.OrdinalIgnoreCase));

    private Sense? SenseOf(Sentence sentence, Token verb) =>
        verb.Upos != "VERB" ? null : _senses.SensesAt(sentence, verb).Where(found => found.Words[0] == verb && found.Sense.Type == Attacks).Select(found => found.Sense).FirstOrDefault();

    private List<int> Who(Document document, Sentence sentence, Token verb, SlotKind place)
    {
        var heads = SentenceMentions.Heads(document, sentence);
        return [.. Participant.AllOf(document, sentence).Where(one => _slots.Of(sentence, [verb], one.Head, heads).Contains(new Slot(place))).Select(one => one.Mention)];
    }
}
