using System.Collections.Frozen;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>What the user says must never be one node (<c>neverMerge</c>): names, or a name and the id of a node.</summary>
public sealed class KeptApart
{
    private readonly FrozenSet<(string One, string Other)> _pairs;

    internal KeptApart(IEnumerable<NeverMerge> decisions)
    {
        Decisions = [.. decisions];
        _pairs = Decisions.SelectMany(decision => decision.Names.Select(KeyOf).Distinct(StringComparer.Ordinal).ToArray() is var keys
            ? keys.SelectMany(one => keys.Where(other => other != one).Select(other => (one, other))) : []).ToFrozenSet();
    }

    /// <summary>The decisions, in the order of the seeds.</summary>
    public IReadOnlyList<NeverMerge> Decisions { get; }

    /// <summary>Whether a name and another name, or the id of a node, must not be one.</summary>
    public bool Forbids(string name, string nameOrId) => _pairs.Count > 0 && _pairs.Contains((KeyOf(name), KeyOf(nameOrId)));

    /// <summary>Whether a name must not mean a known actor, by its id or by its own name.</summary>
    public bool Forbids(string name, Actor actor) => Forbids(name, actor.Id) || Forbids(name, actor.Name);

    private static string KeyOf(string nameOrId) => nameOrId.Contains('/', StringComparison.Ordinal) ? nameOrId : NameKey.Of(nameOrId);
}
