using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Takes from the reader's relations those that are probable enough and possible: between two entities, of types that can stand in it.</summary>
public sealed class RelationSelection(KnowledgeBase knowledge, ExtractionOptions options)
{
    /// <summary>What the reader takes for less probable is no event, unless the lexicon sees one.</summary>
    private const double LeastProbability = 0.05;

    /// <summary>The rule of what only the reader sees.</summary>
    public const string Reader = "reader";

    private const string Owns = "OWNS", LocatedIn = "LOCATED_IN";
    private static readonly HashSet<string> ForeignGrounds = new(StringComparer.OrdinalIgnoreCase) { "base", "embassy", "consulate", "ship", "warship", "carrier", "vessel", "fleet" };

    /// <summary>The readings that the reader alone gives.</summary>
    public IEnumerable<Reading> Select(Document document)
    {
        var mentions = document.Get<MentionLayer>();
        foreach (var relation in document.Get<RelationLayer>().Relations)
        {
            var sentence = document.Sentences[mentions.Mentions[relation.Source].Sentence];
            if (1 - relation.Event[LabelDistribution.None] is var happens
                && knowledge.Ontology.FindEvent(relation.Event.BestOtherThanNone) is { } type && happens >= LeastProbability
                && IsPossible(document, relation, type.Name))
            {
                yield return new Reading
                {
                    Sentence = sentence,
                    Type = type.Name,
                    IsState = false,
                    Source = relation.Source,
                    Target = relation.Target,
                    Trigger = sentence.Tokens[relation.Trigger],
                    Modality = relation.Modality,
                    Polarity = relation.Polarity,
                    SaidBy = relation.SaidBy is { } sayer ? SentenceMentions.At(document, sentence, sayer) : null,
                    Probability = happens,
                    Rule = Reader,
                };
            }

            if (1 - relation.State[LabelDistribution.None] is var holds
                && knowledge.Ontology.FindState(relation.State.BestOtherThanNone) is { } state && holds >= StateThreshold(state.Name)
                && !(state.Name == Owns && IsPossessor(sentence, mentions.Mentions[relation.Source]))
                && !(state.Name == LocatedIn && IsForeignGround(sentence, mentions.Mentions[relation.Source], mentions.Mentions[relation.Target]))
                && IsPossible(document, relation, state.Name))
            {
                yield return new Reading
                {
                    Sentence = sentence,
                    Type = state.Name,
                    IsState = true,
                    Source = relation.Source,
                    Target = relation.Target,
                    Probability = holds,
                    Rule = Reader,
                };
            }
        }
    }

    /// <summary>Whether a reading, weighed, is still probable enough for its type.</summary>
    public bool IsProbable(Reading reading) => reading.Probability >= (
        reading.IsState ? StateThreshold(reading.Type)
        : reading.Rule == Reader ? options.ReaderThreshold
        : reading.Rule.StartsWith("reader", StringComparison.Ordinal) ? EventThreshold(reading.Type)
        : options.LexiconThreshold);

    private double EventThreshold(string type) => options.Thresholds.GetValueOrDefault(type, options.EventThreshold);

    private double StateThreshold(string type) => options.Thresholds.GetValueOrDefault(type, options.StateThreshold);

    /// <summary>"Its plants" says whose they are in grammar, not in law.</summary>
    private static bool IsPossessor(Sentence sentence, Mention mention) => sentence.HeadWordOf(mention.Tokens).Deprel == "nmod:poss";

    /// <summary>"American bases", "the Japanese consulate": whose they are, and seldom where.</summary>
    private static bool IsForeignGround(Sentence sentence, Mention place, Mention country) =>
        place.Tokens.Contains(country.Tokens) && ForeignGrounds.Contains(sentence.HeadWordOf(place.Tokens).Lemma);

    private bool IsPossible(Document document, Relation relation, string type)
    {
        var clusters = document.Get<ClusterLayer>();
        var entities = document.Get<EntityLayer>().OfCluster;
        return entities.TryGetValue(clusters.Of(relation.Source), out var source) && entities.TryGetValue(clusters.Of(relation.Target), out var target)
            && source != target && knowledge.Ontology.Allows(type, source.Type, target.Type)
            && !(type == "MEMBER_OF" && source.Type == "Country" && target.Type == "Group");
    }
}
