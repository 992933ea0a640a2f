using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Testing;

namespace GraphBuilder.Extraction.Tests.Knowledge;

public sealed class SeedMistakesTests
{
    [Theory]
    [InlineData("countries:\n  - {name: Utopia]\n  - {name: Macaria}\n", 2, "this is not YAML")]
    [InlineData("- one\n- two\n", 1, "the file does not start with a section")]
    [InlineData("persons:\n  - {name: X}\n", 1, "there is no section 'persons'")]
    [InlineData("people:\n  - {name: Ada Byron, nickname: Ada}\n", 2, "'nickname' is not known here")]
    [InlineData("people:\n  - {gender: f}\n", 2, "'name' is missing")]
    [InlineData("people:\n  - Ada Byron\n", 2, "this item has no fields")]
    [InlineData("people: Ada Byron\n", 1, "'people' is not a list of entries")]
    [InlineData("people:\n  - {name: Ada Byron, name: Ada King}\n", 2, "'name' is given twice")]
    [InlineData("people:\n  - {name: [Ada, Byron]}\n", 2, "'name' holds more than one value")]
    [InlineData("people:\n  - {name: Ada Byron, aliases: {first: Ada}}\n", 2, "'aliases' is a list of plain values")]
    [InlineData("people:\n  - {name: Ada Byron, gender: female}\n", 2, "'female' is not known as 'gender'")]
    [InlineData("people:\n  - {name: Ada Byron, country: atlantis}\n", 2, "'atlantis' is no known actor")]
    [InlineData("people:\n  - {name: Ada Byron}\n  - {name: Ada Byron}\n", 3, "'person/ada-byron' is defined twice")]
    [InlineData("countries:\n  - {name: Utopia, iso2: utp}\n", 2, "'utp' is no ISO 3166 code")]
    [InlineData("countries:\n  - {name: Utopia, wikidata: 123}\n", 2, "'123' is not an item of Wikidata")]
    [InlineData("organizations:\n  - {name: Guild, type: Castle}\n", 2, "'Castle' is no type of Organization")]
    [InlineData("places:\n  - {type: City, country: atlantis, names: [Amaurot]}\n", 2, "'atlantis' is no known actor")]
    [InlineData("offices:\n  - {office: King, of: atlantis, holders: []}\n", 2, "'atlantis' is no known actor")]
    [InlineData("countries:\n  - {name: Utopia}\noffices:\n  - office: King\n    of: utopia\n    holders:\n      - {name: Utopus, from: soon}\n", 7, "'soon' is not a date")]
    [InlineData(
        "countries:\n  - {name: Utopia}\noffices:\n  - office: King\n    of: utopia\n    holders:\n      - {name: Utopus, from: 1516, to: 1500}\n",
        7,
        "Utopus leaves the office before coming to it")]
    [InlineData("events:\n  - {name: SINGS_TO, plover: SUPPORT, cameo: \"051\"}\n", 2, "'from' or 'to' is missing")]
    [InlineData("events:\n  - {name: SINGS_TO, plover: SUPPORT, cameo: \"999\", from: [Person], to: [Person]}\n", 2, "CAMEO code '999'")]
    [InlineData("events:\n  - {name: SINGS_TO, plover: SUPPORT, cameo: \"051\", quadClass: song, from: [Person], to: [Person]}\n", 2, "'song' is not known as 'quadClass'")]
    [InlineData("events:\n  - {name: SINGS_TO, plover: SUPPORT, cameo: \"051\", score: high, from: [Person], to: [Person]}\n", 2, "'high' is not a number")]
    [InlineData("states:\n  - {name: KNOWS, from: [Persons], to: [Person]}\n", 2, "entity type 'Persons' is not defined")]
    [InlineData("states:\n  - {name: KNOWS, symmetric: maybe, from: [Person], to: [Person]}\n", 2, "'maybe' is neither true nor false")]
    [InlineData("entityTypes:\n  - {name: Ship, parent: Vessel}\n", 2, "entity type 'Vessel' is not defined")]
    [InlineData("senses:\n  - {verb: nudge, example: x}\n", 2, "'type' is missing")]
    [InlineData("senses:\n  - {verb: nudge, type: NUDGES, example: x}\n", 2, "'NUDGES' is no event or state")]
    [InlineData("type: DEMANDS\nsenses:\n  - {example: x}\n", 3, "the sense has no trigger")]
    [InlineData("type: DEMANDS\nsenses:\n  - {verb: nudge}\n", 3, "'example' is missing")]
    [InlineData("type: DEMANDS\nsenses:\n  - {verb: nudge, frame: subj obj, example: x}\n", 3, "'subj obj' is no frame")]
    [InlineData("type: DEMANDS\nsenses:\n  - {noun: nudge, example: x}\n", 3, "'frame' is missing")]
    [InlineData("type: DEMANDS\nsenses:\n  - {verb: nudge, cameo: \"99\", example: x}\n", 3, "'99' is no CAMEO code")]
    [InlineData("type: DEMANDS\nsenses:\n  - {verb: nudge, complement: they must, example: x}\n", 3, "'they must' is no complement")]
    [InlineData("type: DEMANDS\nsenses:\n  - {verb: nudge, target: [Robot], example: x}\n", 3, "entity type 'Robot' is not defined")]
    [InlineData("type: DEMANDS\nsenses:\n  - {verb: nudge, example: x}\n  - {verb: nudge, example: y}\n", 4, "'demands/verb/nudge' is defined twice")]
    [InlineData("operators:\n  - {words: [maybe]}\n", 2, "'kind' is missing")]
    [InlineData("operators:\n  - {kind: doubt, words: [maybe]}\n", 2, "'doubt' is not known as 'kind'")]
    [InlineData("nouns:\n  - {type: Robot, words: [android]}\n", 2, "entity type 'Robot' is not defined")]
    [InlineData("nouns:\n  - {type: Group, relation: NEAR, words: [neighbor]}\n", 2, "'NEAR' is no state")]
    [InlineData("placeNouns:\n  - {type: Robot, words: [charging station]}\n", 2, "entity type 'Robot' is not defined")]
    [InlineData("givenNames:\n  - {gender: x, names: [Ada]}\n", 2, "'x' is not known as 'gender'")]
    [InlineData("givenNames:\n  - {gender: f, names: [Ada]}\n  - {gender: m, names: [ada]}\n", 3, "'ada' is given as a name of men and of women")]
    [InlineData("aliases:\n  - {names: [Ada]}\n", 2, "'means' is missing")]
    [InlineData("aliases:\n  - {means: Ada Byron, type: Person}\n", 2, "'names' is missing")]
    [InlineData("aliases:\n  - {names: [Ada], means: Ada Byron}\n", 2, "'Ada Byron' is no known actor")]
    [InlineData("aliases:\n  - {names: [Ada], means: person/ada-byron, type: Person}\n", 2, "'person/ada-byron' is no known actor")]
    [InlineData("people:\n  - {name: Ada Byron}\norganizations:\n  - {name: Ada Byron}\naliases:\n  - {names: [Ada], means: Ada Byron}\n", 6, "'Ada Byron' is the name of org/ada-byron and person/ada-byron")]
    [InlineData("aliases:\n  - {names: [Ada], means: Ada Byron, type: Person}\n  - {names: [ADA], means: Ada Mint, type: Person}\n", 3, "'ADA' cannot mean person/ada-mint and person/ada-byron")]
    [InlineData("neverMerge:\n  - {names: [Ada Byron]}\n", 2, "'names' needs two names")]
    [InlineData("neverMerge:\n  - {names: [Ada Byron, ADA BYRON]}\n", 2, "'names' needs two names")]
    [InlineData("neverMerge:\n  - {names: [Ada, Ada Byron], reason: sisters}\n", 2, "'reason' is not known here")]
    [InlineData("titles:\n  - {name: Archon, means: Chief Archon}\n", 2, "'Chief Archon' is no known title")]
    [InlineData("titles:\n  - {name: Archon, role: ruler}\n", 2, "'ruler' is not known as 'role'")]
    public void A_mistake_is_reported_with_file_line_and_remedy(string yaml, int line, string what)
    {
        using var folder = new SeedFolder(yaml);

        var e = Assert.Throws<KnowledgeException>(folder.Load);

        var problem = Assert.Single(e.Problems, p => p.What.Contains(what, StringComparison.Ordinal));
        Assert.Equal(new Origin(folder.File1, line), problem.Origin);
        Assert.NotEmpty(problem.Remedy);
        Assert.Contains($"{folder.File1}:{line}: {problem.What}: {problem.Remedy}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once_in_the_order_of_the_file()
    {
        using var folder = new SeedFolder("people:\n  - {gender: f}\n  - {name: Ada Byron, wikidata: 7}\ncolors: []\n");

        var e = Assert.Throws<KnowledgeException>(folder.Load);

        Assert.Equal([2, 3, 4], e.Problems.Select(p => p.Origin.Line));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        var e = Assert.Throws<KnowledgeException>(() => KnowledgeLoader.Load(Path.Combine(RepositoryFolders.Seeds, "nowhere")));

        Assert.Contains("there is no such folder of seeds", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_text_is_named()
    {
        using var folder = new SeedFolder("");
        File.WriteAllBytes(folder.File1, [0x6e, 0xff, 0xfe, 0x80]);

        Assert.Contains("the file is not UTF-8 text", Assert.Throws<KnowledgeException>(folder.Load).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("people:\n")]
    public void An_empty_file_is_no_mistake(string yaml)
    {
        using var folder = new SeedFolder(yaml);

        Assert.Empty(folder.Load().Actors.All);
    }
}
