using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Resolution;

namespace GraphBuilder.Extraction.Statements.Implied;

/// <summary>Whom an article sets against whom: the country that another country, its officials and its forces have most to do with in it, in talks or in conflict.</summary>
internal sealed class Counterparts
{
    private const int Least = 2;
    private static readonly string[] Belonging = ["HOLDS_OFFICE", "LEADS", "PART_OF", "MEMBER_OF", "CITIZEN_OF"];
    private static readonly string[] Facing = ["MEETS", "THREATENS", "ATTACKS", "SANCTIONS", "MOBILIZES_AGAINST", "COERCES", "ACCUSES", "REJECTS", "DEMANDS"];
    private readonly Actors _actors;
    private readonly Dictionary<string, string> _countryOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _facing = new(StringComparer.Ordinal);

    /// <summary>Counts what an article tells.</summary>
    public Counterparts(KnowledgeBase knowledge, Document document, IReadOnlyList<Reading> readings)
    {
        _actors = knowledge.Actors;
        var (clusters, entities) = (document.Get<ClusterLayer>(), document.Get<EntityLayer>().OfCluster);
        foreach (var state in readings.Where(reading => reading.IsState && Belonging.Contains(reading.Type, StringComparer.Ordinal)))
        {
            if (SideOf(IdOf(state.Target)) is { } country)
            {
                _countryOf.TryAdd(IdOf(state.Source), country);
            }
        }

        foreach (var act in readings.Where(reading => Facing.Contains(reading.Type, StringComparer.Ordinal)))
        {
            if (SideOf(IdOf(act.Source)) is { } one && SideOf(IdOf(act.Target)) is { } other && one != other)
            {
                Add(one, other);
                Add(other, one);
            }
        }

        string IdOf(int mention) => entities[clusters.Of(mention)].Id.Value;

        void Add(string one, string other)
        {
            if (!_facing.TryGetValue(one, out var others))
            {
                _facing[one] = others = [];
            }

            others.Add(other);
        }
    }

    /// <summary>The country that an entity is, belongs to or acts for; null where nothing tells.</summary>
    public string? SideOf(string entity) =>
        _actors.FindById(entity) is { } known ? known.Type == "Country" ? known.Id : known.Country : _countryOf.GetValueOrDefault(entity);

    /// <summary>The one country that stands against another more often than any other; null where there is none or several.</summary>
    public string? Of(string country)
    {
        var counts = _facing.GetValueOrDefault(country, []).GroupBy(other => other, StringComparer.Ordinal).Select(group => (Country: group.Key, Times: group.Count())).OrderByDescending(one => one.Times).ToList();
        return counts.Count > 0 && counts[0].Times >= Least && (counts.Count == 1 || counts[0].Times > counts[1].Times) ? counts[0].Country : null;
    }
}
