namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>Hands the sections of the files to their readers; types first, since titles, actors and words refer to them.</summary>
internal sealed class SeedReader(Problems problems)
{
    private readonly OntologyReader _ontology = new(problems);
    private readonly TitlesReader _titles = new(problems);
    private readonly ActorsReader _actors = new(problems);
    private readonly IdentityReader _identity = new(problems);
    private readonly LexiconReader _lexicon = new(problems);

    public KnowledgeBase Read(IReadOnlyList<(SeedFile File, int Folder)> files)
    {
        RejectUnknownSections(files);
        Each(files, "entityTypes", _ontology.ReadEntityType);
        Each(files, "events", _ontology.ReadEvent);
        Each(files, "states", _ontology.ReadState);
        Each(files, "cameo", (entry, _) => _ontology.ReadCameo(entry));
        var ontology = _ontology.Build();

        Each(files, "titles", _titles.ReadTitle);
        Each(files, "portfolios", _titles.ReadPortfolio);
        Each(files, "titleModifiers", _titles.ReadModifier);
        var titles = _titles.Build();

        Each(files, "countries", _actors.ReadCountry);
        Each(files, "organizations", _actors.ReadOrganization);
        Each(files, "groups", _actors.ReadGroup);
        Each(files, "places", _actors.ReadPlaces);
        Each(files, "people", _actors.ReadPerson);
        Each(files, "offices", _actors.ReadOffice);
        Each(files, "aliases", _identity.ReadAlias);
        Each(files, "neverMerge", (entry, _) => _identity.ReadNeverMerge(entry));
        foreach (var (file, _) in files)
        {
            _actors.ReadAmbiguous(new SeedEntry(file.Root, file.Path, problems).Texts("ambiguous"));
        }

        var actors = _actors.Build(titles, ontology, _identity);
        foreach (var (file, folder) in files)
        {
            var type = new SeedEntry(file.Root, file.Path, problems).Text("type");
            Each([(file, folder)], "senses", (entry, f) => _lexicon.ReadSense(entry, f, type, ontology));
        }

        Each(files, "operators", _lexicon.ReadOperators);
        Each(files, "nouns", (entry, folder) => _lexicon.ReadNouns(entry, folder, ontology));
        Each(files, "placeNouns", (entry, folder) => _lexicon.ReadPlaceNouns(entry, folder, ontology));
        Each(files, "nameWords", (entry, folder) => _lexicon.ReadNameWords(entry, folder, ontology));
        Each(files, "givenNames", (entry, _) => _lexicon.ReadGivenNames(entry));
        Each(files, "kinship", _lexicon.ReadKinship);
        Each(files, "descriptors", (entry, _) => _lexicon.ReadDescriptors(entry));
        Each(files, "outsiders", (entry, _) => _lexicon.ReadOutsiders(entry));
        return new KnowledgeBase(ontology, actors, titles, _lexicon.Build(), "") { Ambiguous = _actors.Ambiguous, KeptApart = new KeptApart(_identity.NeverMerge) };
    }

    private void RejectUnknownSections(IReadOnlyList<(SeedFile File, int Folder)> files)
    {
        foreach (var (file, _) in files)
        {
            foreach (var field in file.Root.Fields.Where(f => !SeedSections.All.Contains(f.Key)))
            {
                problems.Add(new Origin(file.Path, field.Line), $"there is no section '{field.Key}'", $"known are {SeedSections.Known}");
            }
        }
    }

    private void Each(IReadOnlyList<(SeedFile File, int Folder)> files, string section, Action<SeedEntry, int> read)
    {
        foreach (var (file, folder) in files)
        {
            foreach (var entry in new SeedEntry(file.Root, file.Path, problems).Entries(section))
            {
                read(entry, folder);
            }
        }
    }
}
