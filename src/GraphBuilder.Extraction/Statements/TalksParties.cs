using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Statements.Pairs;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Readings that need more than one sentence: "the two leaders will meet" after both were named side by side, and mediators that are named as such ("several intermediaries, including Egypt and Oman")
/// between the sides whose talks the article told of last.
/// </summary>
public sealed class TalksParties(KnowledgeBase knowledge)
{
    private const string Meets = "MEETS", Mediates = "MEDIATES";
    private static readonly string[] Together = [Meets, "AGREES_WITH", "COOPERATES_WITH"];
    private const double PairPrior = 0.75, MediatorPrior = 0.65;
    private const int MostSteps = 5;
    private readonly SenseMatching _senses = new(knowledge);

    /// <summary>The readings to add to those of single sentences.</summary>
    public List<Reading> Find(Document document, IReadOnlyList<Reading> readings) => [.. PairsMeeting(document), .. Mediators(document, readings)];

    private IEnumerable<Reading> PairsMeeting(Document document)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        for (var index = 0; index < mentions.Count; index++)
        {
            var sentence = document.Sentences[mentions[index].Sentence];
            var head = sentence.HeadWordOf(mentions[index].Tokens);
            if (head.Deprel != "nsubj" || sentence.HeadOf(head) is not { Upos: "VERB" } verb || SenseOf(sentence, verb) is not { } sense || NamedPairs.MeantBy(document, index) is not { } pair)
            {
                continue;
            }

            yield return ReadingOf(sentence, sense, verb, pair.One, pair.Other, PairPrior);
        }
    }

    private Sense? SenseOf(Sentence sentence, Token verb) =>
        _senses.SensesAt(sentence, verb).Where(found => found.Words[0] == verb && !found.Sense.IsState).Select(found => found.Sense).FirstOrDefault() is { } sense && Together.Contains(sense.Type, StringComparer.Ordinal) ? sense : null;

    private IEnumerable<Reading> Mediators(Document document, IReadOnlyList<Reading> readings)
    {
        var entities = document.Get<EntityLayer>().OfCluster;
        var clusters = document.Get<ClusterLayer>();
        foreach (var sentence in document.Sentences)
        {
            foreach (var noun in sentence.Tokens.Where(token => token.Upos == "NOUN"))
            {
                if (knowledge.Lexicon.SensesOf(noun.Lemma.ToLowerInvariant()).FirstOrDefault(sense => sense is { Type: Mediates, PartOfSpeech: PartOfSpeech.Noun } && sense.Trigger.Length == 1) is not { } sense)
                {
                    continue;
                }

                var sides = readings.LastOrDefault(reading => reading.Type == Meets && reading.Sentence.Index <= sentence.Index && IsBetweenBodies(document, reading));
                if (sides is null)
                {
                    continue;
                }

                foreach (var mediator in SentenceMentions.Indexes(document, sentence).Where(index => IsNamedAs(document, sentence, index, noun)))
                {
                    if (entities.ContainsKey(clusters.Of(mediator)) && clusters.Of(mediator) != clusters.Of(sides.Source) && clusters.Of(mediator) != clusters.Of(sides.Target)
                        && !readings.Any(reading => reading.Type == Mediates && reading.Sentence == sentence && clusters.Of(reading.Source) == clusters.Of(mediator)))
                    {
                        yield return ReadingOf(sentence, sense, noun, mediator, sides.Source, MediatorPrior);
                        yield return ReadingOf(sentence, sense, noun, mediator, sides.Target, MediatorPrior);
                    }
                }
            }
        }
    }

    private static bool IsBetweenBodies(Document document, Reading reading)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        return mentions[reading.Source].Type is MentionType.Country or MentionType.Organization && mentions[reading.Target].Type is MentionType.Country or MentionType.Organization;
    }

    /// <summary>Whether a name belongs to the noun: "Omani mediators", "mediators from Qatar", "intermediaries, including those from Egypt and Oman".</summary>
    private static bool IsNamedAs(Document document, Sentence sentence, int index, Token noun)
    {
        var mention = document.Get<MentionLayer>().Mentions[index];
        if (mention is not { Form: MentionForm.Name, Type: MentionType.Country or MentionType.Organization or MentionType.Person })
        {
            return false;
        }

        var at = sentence.HeadWordOf(mention.Tokens);
        for (var steps = 0; steps < MostSteps && at.Deprel is "nmod" or "obl" or "appos" or "conj" or "amod" or "compound" or "flat" or "nmod:desc" && sentence.HeadOf(at) is { } head; steps++)
        {
            // Trees hang "including …" on the verb as often as on the noun right before it.
            if (sentence.DependentsOf(at).FirstOrDefault(token => token.Deprel == "case" && token.Form.ToLowerInvariant() is "including" or "like") is { } including)
            {
                return including.Index > noun.Index && including.Index - noun.Index <= 2;
            }

            // "Mediators between Iran and the US": those are the sides.
            if (sentence.DependentsOf(at).Any(token => token.Deprel == "case" && token.Form.ToLowerInvariant() is not ("from" or "as" or "of")))
            {
                return false;
            }

            if (head.Index == noun.Index)
            {
                return true;
            }

            at = head;
        }

        return false;
    }

    private static Reading ReadingOf(Sentence sentence, Sense sense, Token trigger, int source, int target, double prior) =>
        Reading.Of(sentence, sense, trigger, source, target) with { Probability = prior, Rule = sense.Id + "+parties" };
}
