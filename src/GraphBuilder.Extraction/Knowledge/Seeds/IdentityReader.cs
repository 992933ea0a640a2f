using System.Collections.Immutable;

namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>Reads <c>aliases</c> and <c>neverMerge</c>: the user's last word on who is who.</summary>
internal sealed class IdentityReader(Problems problems)
{
    private readonly List<(SeedEntry Entry, int Folder)> _aliases = [];

    /// <summary>What must never be one.</summary>
    public List<NeverMerge> NeverMerge { get; } = [];

    /// <summary>Names with what they mean; looked up when all actors have been read.</summary>
    public void ReadAlias(SeedEntry entry, int folder) => _aliases.Add((entry, folder));

    public void ReadNeverMerge(SeedEntry entry)
    {
        var names = entry.Texts("names").Where(name => name.Length > 0).ToImmutableArray();
        if (names.Select(name => NameKey.Of(name)).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            problems.Add(entry.Origin, "'names' needs two names that are not compared as equal", "write it as names: [Olaf Brandt, Brandt], or name and id of a node");
        }

        NeverMerge.Add(new NeverMerge(names, entry.Text("because"), entry.Origin));
        entry.Finish();
    }

    /// <summary>Gives the names to their actors; a name that is told to mean two is a mistake within a folder, and a later folder's word counts.</summary>
    /// <param name="find">Finds actors by id or name.</param>
    /// <param name="define">Makes an actor that is not known: id, name, type, finer type, origin.</param>
    /// <param name="ontology">The types.</param>
    public void Apply(Func<string, IReadOnlyList<ActorDraft>> find, Func<string, string, string, string?, Origin, ActorDraft> define, Ontology ontology)
    {
        var told = new Dictionary<string, (ActorDraft Actor, string Name, int Folder, Origin Origin)>(StringComparer.Ordinal);
        foreach (var (entry, folder) in _aliases)
        {
            var (means, type, names) = (entry.Required("means"), entry.Text("type"), entry.Texts("names"));
            if (names.Count == 0)
            {
                entry.Required("names");
            }

            entry.Finish();
            if (means.Length == 0 || MeantBy(means, type, entry, find, define, ontology) is not { } actor)
            {
                continue;
            }

            foreach (var name in names)
            {
                if (told.TryGetValue(NameKey.Of(name), out var before) && before.Actor != actor && before.Folder == folder)
                {
                    problems.Add(entry.Origin, $"'{name}' cannot mean {actor.Id} and {before.Actor.Id} ({before.Origin})", "keep one of the two");
                }

                told[NameKey.Of(name)] = (actor, name, folder, entry.Origin);
            }
        }

        foreach (var (actor, name, _, _) in told.Values)
        {
            actor.ToldNames.Add(name);
        }
    }

    private ActorDraft? MeantBy(
        string means, string? type, SeedEntry entry, Func<string, IReadOnlyList<ActorDraft>> find, Func<string, string, string, string?, Origin, ActorDraft> define, Ontology ontology)
    {
        switch (find(means))
        {
            case [var known]:
                return known;
            case [var one, var other, ..]:
                problems.Add(entry.Origin, $"'{means}' is the name of {one.Id} and {other.Id}", "write the id of the one that is meant");
                return null;
            default:
                if (type is null || means.Contains('/', StringComparison.Ordinal) || ontology.FindEntityType(type) is null)
                {
                    problems.Add(
                        entry.Origin, $"'{means}' is no known actor",
                        "write the id or name of one of these files; for somebody else the full name, and a 'type' (Person, Organization, Location, Group or a finer one)");
                    return null;
                }

                var top = ontology.TopOf(type);
                return define(NodeId.Of(top, means), means, top, top == type ? null : type, entry.Origin);
        }
    }
}
