using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>The types of entities, events and states, and how they relate to PLOVER, CAMEO and the reader's labels.</summary>
public sealed class Ontology
{
    private readonly FrozenDictionary<string, EventType> _events;
    private readonly FrozenDictionary<string, StateType> _states;
    private readonly FrozenDictionary<string, EntityType> _entityTypes;
    private readonly FrozenDictionary<string, string> _ploverOfCameo;
    private readonly FrozenSet<string> _off;

    internal Ontology(
        IEnumerable<EntityType> entityTypes,
        IEnumerable<EventType> events,
        IEnumerable<StateType> states,
        IReadOnlyDictionary<string, string> ploverOfCameo,
        IEnumerable<string> off)
    {
        _off = off.ToFrozenSet(StringComparer.Ordinal);
        EntityTypes = [.. entityTypes];
        Events = [.. events];
        States = [.. states];
        _entityTypes = ByNameAndLabel(EntityTypes, t => t.Name, t => t.Label);
        _events = ByNameAndLabel(Events, t => t.Name, t => t.Label);
        _states = ByNameAndLabel(States, t => t.Name, t => t.Label);
        _ploverOfCameo = ploverOfCameo.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All types of entities.</summary>
    public ImmutableArray<EntityType> EntityTypes { get; }

    /// <summary>All types of events.</summary>
    public ImmutableArray<EventType> Events { get; }

    /// <summary>All types of states.</summary>
    public ImmutableArray<StateType> States { get; }

    /// <summary>What stores must know of the types to derive events and edges.</summary>
    public RelationshipTypes RelationshipTypes => new(
        Events.Select(type => new RelationshipType(type.Name, type.Symmetric, type.QuadClass))
            .Concat(States.Select(type => new RelationshipType(type.Name, type.Symmetric, QuadClass: null))));

    /// <summary>The event type of this name in the graph (<c>THREATENS</c>) or reader's label (<c>THREATEN</c>).</summary>
    public EventType? FindEvent(string nameOrLabel) => _events.GetValueOrDefault(nameOrLabel);

    /// <summary>The state type of this name in the graph or reader's label.</summary>
    public StateType? FindState(string nameOrLabel) => _states.GetValueOrDefault(nameOrLabel);

    /// <summary>The entity type of this name (<c>Organization</c>) or reader's label (<c>ORG</c>).</summary>
    public EntityType? FindEntityType(string nameOrLabel) => _entityTypes.GetValueOrDefault(nameOrLabel);

    /// <summary>Whether a user has turned an event or state of this name off: what means it then means nothing.</summary>
    public bool IsOff(string name) => _off.Contains(name);

    /// <summary>Whether a type is this one or lies below it: an <c>ArmedGroup</c> is an <c>Organization</c>.</summary>
    public bool IsA(string entityType, string wider)
    {
        for (string? type = entityType; type is not null; type = _entityTypes.GetValueOrDefault(type)?.Parent)
        {
            if (string.Equals(type, wider, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The topmost type above this one that a node can have: <c>Organization</c> for <c>ArmedGroup</c>.</summary>
    public string TopOf(string entityType)
    {
        var type = entityType;
        while (_entityTypes.GetValueOrDefault(type)?.Parent is { } parent)
        {
            type = parent;
        }

        return type;
    }

    /// <summary>Whether an event or state of this name may run between entities of these types.</summary>
    public bool Allows(string nameOrLabel, string sourceType, string targetType)
    {
        var (sources, targets) = FindEvent(nameOrLabel) is { } e ? (e.Sources, e.Targets)
            : FindState(nameOrLabel) is { } s ? (s.Sources, s.Targets)
            : ([], []);
        return sources.Any(t => IsA(sourceType, t)) && targets.Any(t => IsA(targetType, t));
    }

    /// <summary>The PLOVER type of a CAMEO code by its longest known beginning (0872 and 083 are YIELD), or null.</summary>
    public string? PloverOf(string cameo)
    {
        for (var length = cameo.Length; length >= 2; length--)
        {
            if (_ploverOfCameo.TryGetValue(cameo[..length], out var plover))
            {
                return plover;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, T> ByNameAndLabel<T>(
        ImmutableArray<T> types, Func<T, string> name, Func<T, string?> label)
    {
        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            all[name(type)] = type;
        }

        foreach (var type in types)
        {
            if (label(type) is { } text)
            {
                all.TryAdd(text, type);
            }
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
