namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>Reads <c>countries</c>, <c>organizations</c>, <c>people</c>, <c>places</c>, <c>groups</c>, <c>offices</c> and <c>ambiguous</c>.</summary>
internal sealed class ActorsReader(Problems problems)
{
    private readonly Dictionary<string, ActorDraft> _byId = new(StringComparer.Ordinal);
    private readonly List<ActorDraft> _order = [];
    private readonly List<(SeedEntry Entry, int Folder)> _offices = [];

    /// <summary>Names that are known to mean several actors.</summary>
    public List<string> Ambiguous { get; } = [];

    public void ReadCountry(SeedEntry entry, int folder)
    {
        var draft = Define(entry, folder, "Country", "country");
        draft.Adjectives.AddRange(entry.Texts("adjectives"));
        draft.Demonyms.AddRange(entry.Texts("demonyms"));
        draft.Cities.AddRange(entry.Texts("capital").Select(Forms));
        draft.Capitals.AddRange(entry.Texts("capital").SelectMany(Forms));
        draft.Iso2 = Code(entry, "iso2", 2) ?? draft.Iso2;
        draft.Iso3 = Code(entry, "iso3", 3) ?? draft.Iso3;
        draft.PartOf = entry.Text("partOf") ?? draft.PartOf;
        entry.Finish();
    }

    public void ReadOrganization(SeedEntry entry, int folder)
    {
        var draft = Define(entry, folder, "Organization", "org");
        draft.FinerType = entry.Text("type") ?? draft.FinerType;
        draft.Country = entry.Text("country") ?? draft.Country;
        draft.PartOf = entry.Text("partOf") ?? draft.PartOf;
        draft.Institution = entry.Text("institution") ?? draft.Institution;
        draft.LocalNames.AddRange(entry.Texts("localNames"));
        draft.Adjectives.AddRange(entry.Texts("adjectives"));
        draft.Demonyms.AddRange(entry.Texts("members"));
        entry.Finish();
    }

    public void ReadPerson(SeedEntry entry, int folder)
    {
        var draft = Define(entry, folder, "Person", "person");
        ReadPersonalData(entry, draft);
        draft.Country = entry.Text("country") ?? draft.Country;
        draft.PartOf = entry.Text("partOf") ?? draft.PartOf;
        entry.Finish();
    }

    public void ReadGroup(SeedEntry entry, int folder)
    {
        var draft = Define(entry, folder, "Group", "group");
        draft.FinerType = entry.Text("type") ?? draft.FinerType;
        draft.Country = entry.Text("country") ?? draft.Country;
        draft.Adjectives.AddRange(entry.Texts("adjectives"));
        draft.Demonyms.AddRange(entry.Texts("members"));
        entry.Finish();
    }

    /// <summary>A place, or many of one country and type: <c>names: [Mosul, Fallujah / Falluja]</c>, other names after a slash.</summary>
    public void ReadPlaces(SeedEntry entry, int folder)
    {
        var many = entry.Texts("names");
        var (country, type, partOf) = (entry.Text("country"), entry.Text("type"), entry.Text("partOf"));
        if (many.Count == 0)
        {
            var draft = Define(entry, folder, "Location", "place");
            draft.Adjectives.AddRange(entry.Texts("adjectives"));
            draft.Demonyms.AddRange(entry.Texts("demonyms"));
            (draft.Country, draft.FinerType, draft.PartOf) = (country ?? draft.Country, type ?? draft.FinerType, partOf ?? draft.PartOf);
        }

        foreach (var names in many)
        {
            var forms = Forms(names);
            var draft = Define(IdOf("place", forms[0]), forms[0], entry.Origin, folder, "Location");
            draft.Aliases.AddRange(forms[1..]);
            (draft.Country, draft.FinerType, draft.PartOf) = (country ?? draft.Country, type ?? draft.FinerType, partOf ?? draft.PartOf);
        }

        entry.Finish();
    }

    /// <summary>An office with those who held it; they need no entry of their own under <c>people</c>. Read when all files have been.</summary>
    public void ReadOffice(SeedEntry entry, int folder) => _offices.Add((entry, folder));

    public void ReadAmbiguous(IEnumerable<string> names) => Ambiguous.AddRange(names);

    public Actors Build(Titles titles, Ontology ontology, IdentityReader identity)
    {
        foreach (var (entry, folder) in _offices)
        {
            ReadHolders(entry, folder, titles);
        }

        AddCapitals();
        var byName = _order.Where(draft => draft.Name is not null).ToLookup(draft => NameKey.Of(draft.Name), StringComparer.Ordinal);
        identity.Apply(
            means => _byId.TryGetValue(means, out var known) ? [known] : [.. byName[NameKey.Of(means)]],
            (id, name, type, finer, origin) =>
            {
                var draft = _byId.GetValueOrDefault(id) ?? Define(id, name, origin, folder: 0, type);
                draft.FinerType ??= finer;
                return draft;
            },
            ontology);
        foreach (var draft in _order)
        {
            draft.Country = Resolve(draft.Country, draft.Origin, "country");
            draft.PartOf = Resolve(draft.PartOf, draft.Origin, "country", "org", "place");
            if (draft.FinerType is { } finer && !ontology.IsA(finer, draft.Type))
            {
                problems.Add(draft.Origin, $"'{finer}' is no type of {draft.Type}", "define it under entityTypes, or correct the name");
            }
        }

        return new Actors(_order.Where(d => d.Name is not null).Select(d => d.ToActor()), titles);
    }

    private void ReadHolders(SeedEntry entry, int folder, Titles titles)
    {
        var title = entry.Required("office");
        var of = Resolve(entry.Required("of"), entry.Origin, "country", "org", "place") ?? "";
        foreach (var holder in entry.Entries("holders"))
        {
            var name = holder.Required("name");
            var id = holder.Text("id") ?? IdOf("person", name);
            if (!_byId.TryGetValue(id, out var person))
            {
                person = Define(id, name, holder.Origin, folder, "Person");
                person.Country = of.StartsWith("country/", StringComparison.Ordinal) ? of : null;
            }

            ReadPersonalData(holder, person);
            person.Aliases.AddRange(holder.Texts("aliases"));
            var (from, to) = (holder.Date("from"), holder.Date("to"));
            if (from?.Earliest > to?.Latest)
            {
                problems.Add(holder.Origin, $"{name} leaves the office before coming to it", "correct 'from' or 'to'");
            }

            person.Offices.Add(new Office(
                title,
                titles.Canonical(title, of),
                of,
                from?.Earliest,
                to?.Latest,
                from is { } f && f.Earliest == f.Latest,
                to is { } t && t.Earliest == t.Latest,
                holder.Origin));
            holder.Finish();
        }

        entry.Finish();
    }

    private static void ReadPersonalData(SeedEntry entry, ActorDraft draft)
    {
        var gender = entry.Text("gender");
        if (gender is not (null or "m" or "f"))
        {
            gender = entry.Wrong<string?>("gender", $"'{gender}' is not known as 'gender'", "write m or f, or leave it out", null);
        }

        draft.Gender = gender ?? draft.Gender;
        draft.Surname = entry.Text("surname") ?? draft.Surname;
    }

    /// <summary>The capitals of all countries are cities, whether a file lists them or not.</summary>
    private void AddCapitals()
    {
        foreach (var country in _order.Where(d => d.Type == "Country").ToArray())
        {
            foreach (var forms in country.Cities)
            {
                var id = IdOf("place", forms[0]);
                if (!_byId.ContainsKey(id) && NameKey.Of(forms[0]) != NameKey.Of(country.Name))
                {
                    var draft = Define(id, forms[0], country.Origin, country.Folder, "Location");
                    draft.Aliases.AddRange(forms[1..]);
                    draft.Country = country.Id;
                    draft.FinerType = "City";
                }
            }
        }
    }

    /// <summary>A name and its other forms: "Kyiv / Kiev".</summary>
    private static string[] Forms(string names) => names.Split(" / ", StringSplitOptions.TrimEntries);

    private ActorDraft Define(SeedEntry entry, int folder, string type, string kind)
    {
        var name = entry.Text("name");
        var id = entry.Text("id") is { } given ? (given.Contains('/', StringComparison.Ordinal) ? given : $"{kind}/{given}") : null;
        if (name is null && (id is null || !_byId.ContainsKey(id)))
        {
            name = entry.Required("name");
        }

        var draft = Define(id ?? IdOf(kind, name!), name, entry.Origin, folder, type);
        draft.Aliases.AddRange(entry.Texts("aliases"));
        draft.Metonyms.AddRange(entry.Texts("metonyms"));
        draft.Wikidata = entry.Text("wikidata") ?? draft.Wikidata;
        if (draft.Wikidata is { } item && !(item.Length > 1 && item[0] == 'Q' && item.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0))
        {
            problems.Add(entry.Origin, $"'{item}' is not an item of Wikidata", "write it as Q794, or leave it out");
        }

        return draft;
    }

    private ActorDraft Define(string id, string? name, Origin origin, int folder, string type)
    {
        if (!_byId.TryGetValue(id, out var draft))
        {
            draft = new ActorDraft(id, type) { Origin = origin };
            _byId.Add(id, draft);
            _order.Add(draft);
        }
        else if (draft.Folder == folder)
        {
            problems.Add(origin, $"'{id}' is defined twice, also at {draft.Origin}", "join the two, or give one of them an 'id' of its own");
        }
        else if (draft.Type != type)
        {
            problems.Add(origin, $"'{id}' is a {draft.Type} at {draft.Origin}", "give this one another 'id'");
        }

        draft.Name = name ?? draft.Name;
        draft.Folder = folder;
        return draft;
    }

    private string? Resolve(string? reference, Origin origin, params ReadOnlySpan<string> kinds)
    {
        if (reference is null or "")
        {
            return null;
        }

        if (_byId.ContainsKey(reference))
        {
            return reference;
        }

        foreach (var kind in kinds)
        {
            if (_byId.ContainsKey($"{kind}/{reference}"))
            {
                return $"{kind}/{reference}";
            }
        }

        problems.Add(origin, $"'{reference}' is no known actor", $"write the id of a {string.Join(" or ", kinds.ToArray())} of these files");
        return null;
    }

    private static string? Code(SeedEntry entry, string key, int length)
    {
        var code = entry.Text(key);
        return code is null || (code.Length == length && code.All(char.IsAsciiLetterUpper))
            ? code
            : entry.Wrong<string?>(key, $"'{code}' is no ISO 3166 code", $"write {length} capital letters", null);
    }

    private static string IdOf(string kind, string name) => $"{kind}/{NameKey.Of(name).Replace(' ', '-')}";
}
