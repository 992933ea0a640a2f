using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>Takes from the reader's relations those that are probable enough and possible: between two entities, of types that can stand in it.</summary>
public sealed class RelationSelection(KnowledgeBase knowledge, ExtractionOptions options)
{
    /// <summary>The readings that the reader alone gives.</summary>
    public IEnumerable<Reading> Select(Document document)
    {
        var mentions = document.Get<MentionLayer>();
        foreach (var relation in document.Get<RelationLayer>().Relations)
        {
            var sentence = document.Sentences[mentions.Mentions[relation.Source].Sentence];
            if (1 - relation.Event[LabelDistribution.None] is var happens && happens >= options.EventThreshold
                && knowledge.Ontology.FindEvent(relation.Event.BestOtherThanNone) is { } type && IsPossible(document, relation, type.Name))
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
                    SaidBy = MentionAt(document, sentence, relation.SaidBy),
                    Probability = happens,
                    Rule = "reader",
                };
            }

            if (1 - relation.State[LabelDistribution.None] is var holds && holds >= options.StateThreshold
                && knowledge.Ontology.FindState(relation.State.BestOtherThanNone) is { } state && IsPossible(document, relation, state.Name))
            {
                yield return new Reading
                {
                    Sentence = sentence,
                    Type = state.Name,
                    IsState = true,
                    Source = relation.Source,
                    Target = relation.Target,
                    Probability = holds,
                    Rule = "reader",
                };
            }
        }
    }

    private bool IsPossible(Document document, Relation relation, string type)
    {
        var clusters = document.Get<ClusterLayer>();
        var entities = document.Get<EntityLayer>().OfCluster;
        return entities.TryGetValue(clusters.Of(relation.Source), out var source) && entities.TryGetValue(clusters.Of(relation.Target), out var target)
            && source != target && knowledge.Ontology.Allows(type, source.Type, target.Type);
    }

    private static int? MentionAt(Document document, Sentence sentence, int? token)
    {
        if (token is not { } index)
        {
            return null;
        }

        var layer = document.Get<MentionLayer>();
        var (first, end) = (layer.Of(sentence.Index).Start.Value, layer.Of(sentence.Index).End.Value);
        for (var i = first; i < end; i++)
        {
            if (layer.Mentions[i].Tokens.Contains(index))
            {
                return i;
            }
        }

        return null;
    }
}
