using GraphBuilder.Text;

namespace GraphBuilder.Graph;

/// <summary>What statements share that stand under one plain edge.</summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Source">Who acts, or of whom the state holds.</param>
/// <param name="Target">Towards whom.</param>
/// <param name="Title">The slug of an office's title, so that "Foreign Minister" and "foreign minister" are one.</param>
public sealed record EdgeKey(string Type, EntityId Source, EntityId Target, string? Title)
{
    /// <summary>The edge's id.</summary>
    public string Id => StableHash.Of(Type, Source.Value, Target.Value, Title);

    /// <summary>
    /// The edges that a statement stands under, plain or not: from its source to its target (the lower id first where the type is symmetric); with a second side, also to that; and
    /// with a mediator, <c>MEDIATES</c> from the mediator to each side. None where a participant is missing.
    /// </summary>
    public static IReadOnlyList<EdgeKey> Of(Statement statement, RelationshipTypes types)
    {
        if (statement is not { Source.Entity: var source, Target.Entity: var target })
        {
            return [];
        }

        var title = statement.Title is { Length: > 0 } ? Slug.Of(statement.Title) : null;
        EdgeKey Plain(EntityId one, EntityId other) => types.IsSymmetric(statement.Type) && other < one
            ? new(statement.Type, other, one, title)
            : new(statement.Type, one, other, title);
        var keys = new List<EdgeKey> { Plain(source, target) };
        if (statement.Third is { Party.Entity: var third, Role: var role })
        {
            keys.AddRange(role != ThirdParty.Mediator
                ? [Plain(source, third)]
                : statement.Type == EventKey.Mediates
                    ? [new(EventKey.Mediates, third, target, null)]
                    : [new(EventKey.Mediates, third, source, null), new(EventKey.Mediates, third, target, null)]);
        }

        // Whoever mediates is no side of its own mediation.
        return [.. keys.Where((key, place) => place == 0 || key.Source != key.Target).Distinct()];
    }
}
