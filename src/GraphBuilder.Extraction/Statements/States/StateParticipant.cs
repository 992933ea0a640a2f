using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Statements.States;

/// <summary>A mention that can take part in a state.</summary>
/// <param name="Index">Its index in the <see cref="MentionLayer"/>.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Head">Its head word.</param>
/// <param name="EntityType">The finest type that is known of its entity.</param>
/// <param name="Entity">Its entity.</param>
public sealed record StateParticipant(int Index, Mention Mention, Token Head, string EntityType, EntityId Entity)
{
    /// <summary>Whether it is a place or a country.</summary>
    public bool IsPlace => Mention.Type is MentionType.Place or MentionType.Country;

    /// <summary>Whether its words are a name.</summary>
    public bool IsName => Mention.Form == MentionForm.Name;
}
