using System.Collections.Immutable;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>Reads <c>entityTypes</c>, <c>events</c>, <c>states</c> and <c>cameo</c>.</summary>
internal sealed class OntologyReader(Problems problems)
{
    private readonly Draft<EntityType> _entityTypes = new(problems);
    private readonly Draft<EventType> _events = new(problems);
    private readonly Draft<StateType> _states = new(problems);
    private readonly HashSet<string> _off = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ploverOfCameo = new(StringComparer.Ordinal);

    public void ReadEntityType(SeedEntry entry, int folder)
    {
        var type = new EntityType(entry.Required("name"), entry.Text("parent"), entry.Text("label"), entry.Origin);
        entry.Finish();
        _entityTypes.Add(type.Name, type, folder, type.Origin);
    }

    public void ReadEvent(SeedEntry entry, int folder)
    {
        var name = entry.Required("name");
        if (IsTurnedOff(entry, name, _events))
        {
            return;
        }

        var type = new EventType(
            name,
            entry.Text("label") ?? name,
            entry.Required("plover"),
            entry.Required("cameo"),
            entry.Choice<QuadClass>("quadClass") ?? QuadClass.VerbalCooperation,
            entry.Number("score") ?? 0,
            entry.Flag("symmetric"),
            [.. entry.Texts("from")],
            [.. entry.Texts("to")],
            entry.Origin);
        entry.Finish();
        _events.Add(name, type, folder, type.Origin);
    }

    public void ReadState(SeedEntry entry, int folder)
    {
        var name = entry.Required("name");
        if (IsTurnedOff(entry, name, _states))
        {
            return;
        }

        var type = new StateType(
            name,
            entry.Text("label") ?? name,
            entry.Flag("symmetric"),
            [.. entry.Texts("from")],
            [.. entry.Texts("to")],
            entry.Origin);
        entry.Finish();
        _states.Add(name, type, folder, type.Origin);
    }

    public void ReadCameo(SeedEntry entry)
    {
        var plover = entry.Required("plover");
        foreach (var code in entry.Texts("codes"))
        {
            _ploverOfCameo[code] = plover;
        }

        entry.Finish();
    }

    private bool IsTurnedOff<T>(SeedEntry entry, string name, Draft<T> types)
    {
        if (!entry.Flag("off"))
        {
            _off.Remove(name);
            return false;
        }

        entry.Finish();
        types.TurnOff(name, entry.Origin);
        _off.Add(name);
        return true;
    }

    public Ontology Build()
    {
        var known = _entityTypes.Values.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var type in _entityTypes.Values.Where(t => t.Parent is not null && !known.Contains(t.Parent)))
        {
            problems.Add(type.Origin, $"entity type '{type.Parent}' is not defined", "define it under entityTypes, or correct the name");
        }

        foreach (var (types, origin) in _events.Values.Select(e => (e.Sources.AddRange(e.Targets), e.Origin))
                     .Concat(_states.Values.Select(s => (s.Sources.AddRange(s.Targets), s.Origin))))
        {
            if (types.Length < 2)
            {
                problems.Add(origin, "'from' or 'to' is missing", "list the entity types that it runs between");
            }

            foreach (var type in types.Distinct().Where(t => !known.Contains(t)))
            {
                problems.Add(origin, $"entity type '{type}' is not defined", $"write one of {string.Join(", ", known)}");
            }
        }

        var ontology = new Ontology(_entityTypes.Values, _events.Values, _states.Values, _ploverOfCameo, _off);
        foreach (var type in _events.Values.Where(e => ontology.PloverOf(e.Cameo) is null))
        {
            problems.Add(type.Origin, $"CAMEO code '{type.Cameo}' belongs to no PLOVER type", "correct the code, or add it under cameo");
        }

        return ontology;
    }
}
