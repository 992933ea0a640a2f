using GraphBuilder.Text;

namespace GraphBuilder.Graph;

/// <summary>
/// What statements share that may speak of one event: type and participants. Where the order of two participants says nothing (the sides of a symmetric event or of a
/// mediation), the lower id comes first. Who mediated an event of another type is not part of it: many reports leave that out, and some name one of several.
/// </summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Source">Who acts; the mediator where the type is <see cref="Mediates"/>.</param>
/// <param name="Target">Towards whom.</param>
/// <param name="Side">The other side beside the target, where there is one.</param>
public sealed record EventKey(string Type, EntityId Source, EntityId Target, EntityId? Side)
{
    /// <summary>The type whose source is a mediator.</summary>
    public const string Mediates = "MEDIATES";

    /// <summary>The key as text, for stores.</summary>
    public string Value => StableHash.Of(Type, Source.Value, Target.Value, Side?.Value);

    /// <summary>Who takes part in every event of this key.</summary>
    internal IEnumerable<Participant> Participants
    {
        get
        {
            yield return new(Type == Mediates ? ParticipantRole.Mediator : ParticipantRole.Source, Source);
            yield return new(ParticipantRole.Target, Target);
            if (Side is { } side)
            {
                yield return new(ParticipantRole.Target, side);
            }
        }
    }

    /// <summary>The key of a statement; null for a state and for a statement that lacks one of its two participants.</summary>
    public static EventKey? Of(Statement statement, RelationshipTypes types)
    {
        if (statement is not { Kind: StatementKind.Event, Source.Entity: var source, Target.Entity: var target })
        {
            return null;
        }

        EntityId? side = statement.Third is { Party.Entity: var third, Role: not ThirdParty.Mediator } ? third : null;
        if (types.IsSymmetric(statement.Type) && target < source)
        {
            (source, target) = (target, source);
        }

        return statement.Type == Mediates && side is { } other && other < target
            ? new(statement.Type, source, other, target)
            : new(statement.Type, source, target, side);
    }
}
