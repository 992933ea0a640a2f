using System.Collections.Immutable;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>Reads <c>senses</c>, <c>operators</c>, <c>nouns</c>, <c>placeNouns</c>, <c>nameWords</c>, <c>kinship</c>, <c>descriptors</c> and <c>outsiders</c>.</summary>
internal sealed class LexiconReader(Problems problems)
{
    private readonly Draft<Sense> _senses = new(problems);
    private readonly Draft<Operator> _operators = new(problems);
    private readonly Draft<ActorNoun> _nouns = new(problems);
    private readonly Draft<KinshipNoun> _kinship = new(problems);
    private readonly SortedSet<string> _descriptors = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _outsiders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, char> _givenNames = new(StringComparer.Ordinal);
    private readonly Draft<PlaceNoun> _places = new(problems);
    private readonly Draft<NameWord> _nameWords = new(problems);

    /// <summary>A sense; its type is its own or that of its file.</summary>
    public void ReadSense(SeedEntry entry, int folder, string? typeOfFile, Ontology ontology)
    {
        var type = entry.Text("type") ?? typeOfFile;
        if (type is not null && ontology.IsOff(type))
        {
            return;
        }

        if (entry.Flag("off"))
        {
            TurnOffSense(entry, type);
            return;
        }

        var eventType = type is null ? null : ontology.FindEvent(type);
        var stateType = type is null ? null : ontology.FindState(type);
        if (eventType is null && stateType is null)
        {
            problems.Add(entry.Origin, type is null ? "'type' is missing" : $"'{type}' is no event or state", "write one of the ontology's types");
        }

        var (part, trigger) = Trigger(entry);
        var name = eventType?.Name ?? stateType?.Name ?? "";
        var cameo = eventType is null ? null : entry.Text("cameo") ?? eventType.Cameo;
        var sense = new Sense
        {
            Id = entry.Text("id") ?? IdOf(name, part, trigger),
            Trigger = trigger,
            PartOfSpeech = part,
            Type = name,
            IsState = stateType is not null,
            Frames = Frames(entry, part),
            Cameo = cameo,
            Plover = cameo is null ? null : PloverOf(entry, eventType!, cameo, ontology),
            Modality = entry.Choice<Modality>("modality") ?? Modality.Asserted,
            Complement = ComplementOf(entry),
            SourceTypes = Types(entry, "source", ontology),
            TargetTypes = Types(entry, "target", ontology),
            NeedsObject = entry.Flag("object"),
            Prior = entry.Number("prior") ?? 0.8,
            Example = entry.Required("example"),
            Origin = entry.Origin,
        };
        entry.Finish();
        if (trigger.Length > 0)
        {
            _senses.Add(sense.Id, sense, folder, sense.Origin);
        }
    }

    /// <summary>Words of one kind that change how events are taken; each item may have several words ("accuse of").</summary>
    public void ReadOperators(SeedEntry entry, int folder)
    {
        var kind = entry.Choice<OperatorKind>("kind");
        if (kind is null && !entry.Has("kind"))
        {
            entry.Required("kind");
        }

        var (modality, negates, actor) = (entry.Choice<Modality>("modality"), entry.Flag("negates"), entry.Choice<ComplementActor>("actor"));
        var (attributes, ends) = (entry.Flag("attributes"), entry.Flag("ends") || kind == OperatorKind.Ending);
        foreach (var words in entry.Texts("words"))
        {
            var one = new Operator(Words(words), kind ?? default, modality, negates, actor, attributes, ends, entry.Origin);
            _operators.Add(words, one, folder, entry.Origin);
        }

        entry.Finish();
    }

    /// <summary>Nouns of one kind; other plurals than with "s" after a slash: <c>policeman / policemen</c>.</summary>
    public void ReadNouns(SeedEntry entry, int folder, Ontology ontology)
    {
        var type = RequiredEntityType(entry, ontology);

        var kind = entry.Choice<ActorNounKind>("kind") ?? ActorNounKind.Crowd;
        var (collective, institution, relation) = (entry.Flag("collective"), entry.Text("institution"), entry.Text("relation"));
        if (relation is not null && ontology.FindState(relation) is null && !ontology.IsOff(relation))
        {
            entry.Wrong("relation", $"'{relation}' is no state", "write one of the ontology's states", 0);
        }

        foreach (var item in entry.Texts("words"))
        {
            var (lemma, plural) = Plural(item, collective);
            var noun = new ActorNoun(
                lemma, plural, ontology.TopOf(type), ontology.TopOf(type) == type ? null : type, kind, collective, institution, relation, entry.Origin);
            _nouns.Add(lemma, noun, folder, entry.Origin);
        }

        entry.Finish();
    }

    /// <summary>Nouns for places of one type.</summary>
    public void ReadPlaceNouns(SeedEntry entry, int folder, Ontology ontology)
    {
        var type = RequiredEntityType(entry, ontology);

        var isName = entry.Flag("isName");
        foreach (var item in entry.Texts("words"))
        {
            var (lemma, plural) = Plural(item, collective: false);
            _places.Add(lemma, new PlaceNoun(lemma, plural, ontology.TopOf(type), ontology.TopOf(type) == type ? null : type, isName, entry.Origin), folder, entry.Origin);
        }

        entry.Finish();
    }

    /// <summary>Last words of names of one type.</summary>
    public void ReadNameWords(SeedEntry entry, int folder, Ontology ontology)
    {
        var type = RequiredEntityType(entry, ontology);

        foreach (var words in entry.Texts("words"))
        {
            _nameWords.Add($"{ontology.TopOf(type)} {words}", new NameWord(words, ontology.TopOf(type), type, entry.Origin), folder, entry.Origin);
        }

        entry.Finish();
    }

    /// <summary>Given names of one gender; one that both bear is a mistake.</summary>
    public void ReadGivenNames(SeedEntry entry)
    {
        var gender = entry.Required("gender");
        if (gender is not ("" or "m" or "f"))
        {
            gender = entry.Wrong("gender", $"'{gender}' is not known as 'gender'", "write m or f", "");
        }

        foreach (var name in entry.Texts("names").Where(_ => gender.Length > 0))
        {
            if (!_givenNames.TryAdd(NameKey.Of(name), gender[0]) && _givenNames[NameKey.Of(name)] != gender[0])
            {
                problems.Add(entry.Origin, $"'{name}' is given as a name of men and of women", "leave it out: it does not tell");
            }
        }

        entry.Finish();
    }

    /// <summary>Nouns for relatives of one gender.</summary>
    public void ReadKinship(SeedEntry entry, int folder)
    {
        var gender = entry.Text("gender");
        foreach (var item in entry.Texts("words"))
        {
            var (lemma, plural) = Plural(item, collective: false);
            _kinship.Add(lemma, new KinshipNoun(lemma, plural, gender?[0], entry.Origin), folder, entry.Origin);
        }

        entry.Finish();
    }

    /// <summary>Words that say what kind somebody is, and name nobody.</summary>
    public void ReadDescriptors(SeedEntry entry)
    {
        _descriptors.UnionWith(entry.Texts("words"));
        entry.Finish();
    }

    /// <summary>Nouns for those who belong to nobody that they are said to be of.</summary>
    public void ReadOutsiders(SeedEntry entry)
    {
        _outsiders.UnionWith(entry.Texts("words"));
        entry.Finish();
    }

    public Lexicon Build() => new(_senses.Values, _operators.Values, _nouns.Values, _kinship.Values, _descriptors, _outsiders, _places.Values, _nameWords.Values, _givenNames);

    private static string RequiredEntityType(SeedEntry entry, Ontology ontology)
    {
        var type = entry.Required("type");
        if (type.Length > 0 && ontology.FindEntityType(type) is null)
        {
            Undefined(entry, "type", type);
        }

        return type;
    }

    private static void Undefined(SeedEntry entry, string key, string type) =>
        entry.Wrong(key, $"entity type '{type}' is not defined", "define it under entityTypes, or correct the name", 0);

    /// <summary>A sense that is not wanted: by its <c>id</c>, or by type and trigger.</summary>
    private void TurnOffSense(SeedEntry entry, string? type)
    {
        if (entry.Text("id") is { } id)
        {
            _senses.TurnOff(id, entry.Origin);
        }
        else
        {
            var (part, trigger) = Trigger(entry);
            _senses.TurnOff(IdOf(type ?? "", part, trigger), entry.Origin);
        }
    }

    private static string IdOf(string type, PartOfSpeech part, ImmutableArray<string> trigger) =>
        $"{type.ToLowerInvariant()}/{part.ToString().ToLowerInvariant()}/{string.Join('-', trigger)}";

    private (PartOfSpeech Part, ImmutableArray<string> Trigger) Trigger(SeedEntry entry)
    {
        foreach (var part in Enum.GetValues<PartOfSpeech>())
        {
            if (entry.Text(part.ToString().ToLowerInvariant()) is { Length: > 0 } words)
            {
                return (part, Words(words));
            }
        }

        problems.Add(entry.Origin, "the sense has no trigger", "add 'verb: …', 'noun: …' or 'adjective: …' with its lemmas");
        return (default, []);
    }

    private static ImmutableArray<Frame> Frames(SeedEntry entry, PartOfSpeech part)
    {
        var frames = ImmutableArray.CreateBuilder<Frame>();
        foreach (var text in entry.Texts("frame"))
        {
            if (Frame.Parse(text) is { } frame)
            {
                frames.Add(frame);
            }
            else
            {
                entry.Wrong("frame", $"'{text}' is no frame", "write it as 'subj -> obj', 'poss|by -> against' or 'between <-> between'", 0);
            }
        }

        if (frames.Count == 0 && part == PartOfSpeech.Verb)
        {
            frames.Add(Frame.Parse("subj -> obj")!);
        }
        else if (frames.Count == 0 && !entry.Has("frame"))
        {
            entry.Required("frame");
        }

        return frames.ToImmutable();
    }

    private static string? PloverOf(SeedEntry entry, EventType type, string cameo, Ontology ontology)
    {
        var plover = ontology.PloverOf(cameo);
        return plover is null
            ? entry.Wrong<string?>("cameo", $"'{cameo}' is no CAMEO code", "write a code as 0872, in quotation marks", null)
            : plover;
    }

    private static Complement? ComplementOf(SeedEntry entry) => entry.Text("complement") is not { } text
        ? null
        : Complement.Parse(text)
          ?? entry.Wrong<Complement?>("complement", $"'{text}' is no complement", "write it as 'target demanded' or 'source asserted negated'", null);

    private static ImmutableArray<string> Types(SeedEntry entry, string key, Ontology ontology)
    {
        var types = entry.Texts(key);
        foreach (var type in types.Where(t => ontology.FindEntityType(t) is null))
        {
            Undefined(entry, key, type);
        }

        return [.. types];
    }

    private static (string Lemma, string Plural) Plural(string item, bool collective)
    {
        var forms = item.Split(" / ", StringSplitOptions.TrimEntries);
        return (forms[0], forms.Length > 1 ? forms[1] : collective ? forms[0] : WithS(forms[0]));
    }

    private static string WithS(string noun) =>
        noun[^1] == 'y' && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal) ? noun[..^1] + "ies"
        : noun[^1] is 's' or 'x' || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
