using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements;

/// <summary>A mention that can take part in what a sentence tells: it means an entity.</summary>
/// <param name="Mention">The mention, by its index in the <see cref="MentionLayer"/>.</param>
/// <param name="Head">Its head word.</param>
/// <param name="Entity">The entity's id.</param>
/// <param name="Type">The entity's type.</param>
internal sealed record Participant(int Mention, Token Head, string Entity, string Type)
{
    /// <summary>All of a sentence, in order.</summary>
    public static List<Participant> AllOf(Document document, Sentence sentence)
    {
        var mentions = document.Get<MentionLayer>().Mentions;
        var clusters = document.Get<ClusterLayer>();
        var entities = document.Get<EntityLayer>().OfCluster;
        var participants = new List<Participant>();
        foreach (var i in SentenceMentions.Indexes(document, sentence))
        {
            if (entities.TryGetValue(clusters.Of(i), out var entity))
            {
                participants.Add(new(i, sentence.HeadWordOf(mentions[i].Tokens), entity.Id.Value, entity.FinerType ?? entity.Type));
            }
        }

        return participants;
    }
}
