using GraphBuilder.Text;

namespace GraphBuilder.Graph;

/// <summary>The types of events and states, as the ontology has them. A type that is not among them is taken as directed and without a class.</summary>
public sealed class RelationshipTypes
{
    private readonly SortedDictionary<string, RelationshipType> _types = new(StringComparer.Ordinal);

    /// <summary>Makes a set of types.</summary>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public RelationshipTypes(IEnumerable<RelationshipType> types)
    {
        foreach (var type in types)
        {
            _types.Add(type.Name, type);
        }

        Fingerprint = StableHash.Of([.. _types.Values.Select(type => $"{type.Name} {type.IsSymmetric} {type.QuadClass}")]);
    }

    /// <summary>Differs where derived events and edges could differ.</summary>
    public string Fingerprint { get; }

    /// <summary>Whether the order of the two sides says nothing.</summary>
    public bool IsSymmetric(string type) => _types.TryGetValue(type, out var found) && found.IsSymmetric;

    /// <summary>The class of an event type, where it is known.</summary>
    public QuadClass? QuadClassOf(string type) => _types.TryGetValue(type, out var found) ? found.QuadClass : null;
}
