using GraphBuilder.Text;

namespace GraphBuilder.Graph;

/// <summary>
/// What statements share that may speak of one event: type and participants. Where the order of two participants says nothing (the sides of a symmetric event or of a
/// mediation), the lower id comes first.
/// </summary>
/// <param name="Type">The relationship type.</param>
/// <param name="Source">Who acts; the mediator where the type is <see cref="Mediates"/>.</param>
/// <param name="Target">Towards whom.</param>
/// <param name="ThirdRole">The role of the third participant, as in <see cref="ThirdParty"/>.</param>
/// <param name="Third">The third participant.</param>
public sealed record EventKey(string Type, EntityId Source, EntityId Target, string? ThirdRole, EntityId? Third)
{
    /// <summary>The type whose source is a mediator.</summary>
    public const string Mediates = "MEDIATES";

    /// <summary>The key as text, for stores.</summary>
    public string Value => StableHash.Of(Type, Source.Value, Target.Value, ThirdRole, Third?.Value);

    /// <summary>Who takes part, ordered by role and id.</summary>
    public IReadOnlyList<Participant> Participants
    {
        get
        {
            var participants = new List<Participant>
            {
                new(Type == Mediates ? ParticipantRole.Mediator : ParticipantRole.Source, Source),
                new(ParticipantRole.Target, Target),
            };
            if (Third is { } third)
            {
                participants.Add(new(ThirdRole == ThirdParty.Mediator ? ParticipantRole.Mediator : ParticipantRole.Target, third));
            }

            return [.. participants.Distinct().OrderBy(participant => participant.Role).ThenBy(participant => participant.Entity)];
        }
    }

    /// <summary>The key of a statement; null for a state and for a statement that lacks one of its two participants.</summary>
    public static EventKey? Of(Statement statement, RelationshipTypes types)
    {
        if (statement is not { Kind: StatementKind.Event, Source.Entity: var source, Target.Entity: var target })
        {
            return null;
        }

        var (role, third) = (statement.Third?.Role, statement.Third?.Party.Entity);
        if (types.IsSymmetric(statement.Type) && target < source)
        {
            (source, target) = (target, source);
        }

        return role == ThirdParty.Side && statement.Type == Mediates && third is { } other && other < target
            ? new(statement.Type, source, other, role, target)
            : new(statement.Type, source, target, role, third);
    }
}
