using GraphBuilder.Graph;

namespace GraphBuilder.Stores;

/// <summary>What the graph took for one, with the reasons.</summary>
public interface IMerges
{
    /// <summary>The entities with this id or name, however it is written, ordered by id.</summary>
    IReadOnlyList<(EntityId Id, string Name)> Find(string entity);

    /// <summary>The merges of one entity, or of all, ordered by entity and words.</summary>
    /// <param name="entity">Its id or one of its names, however they are written; null for all.</param>
    IReadOnlyList<Merge> List(string? entity = null);
}
