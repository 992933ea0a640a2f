using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>"In Oslo, visiting Premier Ali Bongo said …": he visits the place where the sentence stands.</summary>
internal sealed class Visitors(KnowledgeBase knowledge)
{
    private const double Prior = 0.8;
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase) { "in", "at" };

    /// <summary>The readings of visitors.</summary>
    public IEnumerable<Reading> Find(Document document)
    {
        var (mentions, clusters, entities) = (document.Get<MentionLayer>().Mentions, document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        foreach (var sentence in document.Sentences)
        {
            foreach (var visiting in sentence.Tokens.Where(token => token.Form.Equals("visiting", StringComparison.OrdinalIgnoreCase)))
            {
                var described = Described(sentence, visiting);
                int? visitor = SentenceMentions.Indexes(document, sentence).Where(index => mentions[index].Type is MentionType.Person or MentionType.Group && entities.ContainsKey(clusters.Of(index)) && sentence.HeadWordOf(mentions[index].Tokens) == described)
                    .Select(index => (int?)index).FirstOrDefault();
                int? place = SentenceMentions.Indexes(document, sentence).Where(index => mentions[index].Type is MentionType.Place or MentionType.Country && entities.ContainsKey(clusters.Of(index)) && IsScene(sentence, sentence.HeadWordOf(mentions[index].Tokens)))
                    .Select(index => (int?)index).FirstOrDefault();
                if (visitor is { } who && place is { } where && knowledge.Lexicon.SensesOf("visit").FirstOrDefault(sense => sense is { Type: "MEETS", PartOfSpeech: PartOfSpeech.Verb, Trigger.Length: 1 }) is { } sense)
                {
                    yield return ImpliedReadings.ReadingOf(sentence, sense, visiting, who, where, Prior, "visitor");
                }
            }
        }
    }

    /// <summary>The noun that it describes; trees make a clause of it as often, of which the noun is the object.</summary>
    private static Token? Described(Sentence sentence, Token visiting) =>
        visiting.Deprel == "amod" ? sentence.HeadOf(visiting)
        : visiting.Deprel is "csubj" or "conj" or "xcomp" && !sentence.DependentsOf(visiting).Any(token => token.Deprel is "nsubj" or "aux" or "mark") ? sentence.DependentsOf(visiting).FirstOrDefault(token => token.Deprel == "obj")
        : null;

    private static bool IsScene(Sentence sentence, Token place) =>
        place.Deprel is "obl" or "nmod" && sentence.DependentsOf(place).Any(token => token.Deprel == "case" && Prepositions.Contains(token.Form));
}
