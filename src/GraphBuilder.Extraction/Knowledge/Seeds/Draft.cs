using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>
/// Entries under their ids while files are read: a later folder overrides an earlier one, two entries with one id in the same folder are a
/// mistake.
/// </summary>
internal sealed class Draft<T>(Problems problems)
{
    private readonly Dictionary<string, (T Value, int Folder, Origin Origin)> _byId = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public IEnumerable<T> Values => _order.Select(id => _byId[id].Value);

    public void Add(string id, T value, int folder, Origin origin)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (_byId.TryGetValue(id, out var before))
        {
            if (before.Folder == folder)
            {
                problems.Add(origin, $"'{id}' is defined twice, also at {before.Origin}", "keep one of the two, or join them");
                return;
            }
        }
        else
        {
            _order.Add(id);
        }

        _byId[id] = (value, folder, origin);
    }

    /// <summary>Takes an entry back: one that an earlier folder has, or the same one before.</summary>
    public void TurnOff(string id, Origin origin)
    {
        if (_byId.Remove(id))
        {
            _order.Remove(id);
        }
        else if (id.Length > 0)
        {
            problems.Add(origin, $"there is no '{id}' to turn off", "correct the name; senses go by their id, which stands as 'rule' in what they make");
        }
    }

    public ImmutableDictionary<string, T> ById() => _byId.ToImmutableDictionary(p => p.Key, p => p.Value.Value, StringComparer.Ordinal);
}
