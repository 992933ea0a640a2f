using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;
using GraphBuilder.Testing;

namespace GraphBuilder.Extraction.Tests.Knowledge;

public sealed class UserSeedsTests
{
    [Fact]
    public void A_user_adds_a_verb_and_a_type_in_one_file()
    {
        using var folder = new SeedFolder(
            """
            events:
              - {name: SINGS_TO, label: SING, plover: SUPPORT, cameo: "051", quadClass: verbal-cooperation, score: 3, from: [Person], to: [Person]}
            senses:
              - {verb: serenade, type: SINGS_TO, prior: 0.9, example: "<s>The count</s> serenaded <t>the countess</t>."}
            """);

        var knowledge = folder.LoadOverShipped();

        var sense = Assert.Single(knowledge.Lexicon.SensesOf("serenade"));
        Assert.Equal(("SINGS_TO", "051", "SUPPORT", 0.9), (sense.Type, sense.Cameo, sense.Plover, sense.Prior));
        Assert.Equal("subj -> obj", Assert.Single(sense.Frames).ToString());
        Assert.Equal(QuadClass.VerbalCooperation, knowledge.Ontology.FindEvent("SING")?.QuadClass);
        Assert.Empty(knowledge.Check());
    }

    [Fact]
    public void A_user_gives_a_known_actor_another_name()
    {
        using var folder = new SeedFolder("countries:\n  - {id: country/iran, aliases: [Eran]}\n");

        var iran = Assert.Single(folder.LoadOverShipped().Actors.Find("Eran")).Actor;

        Assert.Equal(("country/iran", "Iran", "IR"), (iran.Id, iran.Name, iran.Iso2));
    }

    [Fact]
    public void An_alias_goes_before_what_the_name_means_otherwise()
    {
        using var folder = new SeedFolder("aliases:\n  - {names: [NATO], means: Northern Art Trade Office, type: Company}\n  - {names: [Bibi], means: country/iran}\n");

        var knowledge = folder.LoadOverShipped();

        var match = Assert.Single(knowledge.Actors.Find("NATO"));
        Assert.Equal(("org/northern-art-trade-office", "Northern Art Trade Office", "Company", MatchKind.Told), (match.Actor.Id, match.Actor.Name, match.Actor.FinerType, match.Kind));
        Assert.Equal("country/iran", Assert.Single(knowledge.Actors.Find("Bibi")).Actor.Id);
    }

    [Fact]
    public void What_is_kept_apart_is_so_in_either_order_and_by_name_or_id()
    {
        using var folder = new SeedFolder("neverMerge:\n  - {names: [Ada, Charles, person/ada-byron], because: three persons}\n");

        var apart = folder.Load().KeptApart;

        Assert.True(apart.Forbids("Ada", "charles"));
        Assert.True(apart.Forbids("the Charles", "person/ada-byron"));
        Assert.False(apart.Forbids("Ada", "Ada"));
        Assert.False(apart.Forbids("Ada", "person/charles"));
    }

    [Fact]
    public void A_user_replaces_a_shipped_sense()
    {
        using var folder = new SeedFolder(
            "type: ACCUSES\nsenses:\n  - {verb: accuse, prior: 0.1, example: \"<s>Ada</s> accused <t>Charles</t> of theft.\"}\n");

        var sense = Assert.Single(folder.LoadOverShipped().Lexicon.SensesOf("accuse"), s => s.Type == "ACCUSES" && s.Trigger.Length == 1);

        Assert.Equal((0.1, folder.File1), (sense.Prior, sense.Origin.File));
    }

    [Theory]
    [InlineData("senses:\n  - {id: accuses/verb/accuse, off: true}\n")]
    [InlineData("type: ACCUSES\nsenses:\n  - {verb: accuse, off: true}\n")]
    public void A_user_turns_a_shipped_sense_off(string yaml)
    {
        using var folder = new SeedFolder(yaml);

        var knowledge = folder.LoadOverShipped();

        Assert.DoesNotContain(knowledge.Lexicon.SensesOf("accuse"), s => s.Type == "ACCUSES" && s.Trigger.Length == 1);
        Assert.Contains(knowledge.Lexicon.SensesOf("blame"), s => s.Type == "ACCUSES");
    }

    [Fact]
    public void A_user_turns_a_shipped_title_off()
    {
        using var folder = new SeedFolder("titles:\n  - {name: Mayor, off: true}\n");

        Assert.DoesNotContain(folder.LoadOverShipped().Titles.All, title => title.Name == "Mayor");
        Assert.Contains(KnowledgeLoader.Load(RepositoryFolders.Seeds).Titles.All, title => title.Name == "Mayor");
    }

    [Theory]
    [InlineData("events:\n  - {name: COOPERATES_WITH, off: true}\n", "COOPERATES_WITH")]
    [InlineData("states:\n  - {name: OWNS, off: true}\n", "OWNS")]
    public void A_type_that_is_turned_off_takes_its_senses_along(string yaml, string type)
    {
        using var folder = new SeedFolder(yaml);

        var knowledge = folder.LoadOverShipped();

        Assert.True(knowledge.Ontology.FindEvent(type) is null && knowledge.Ontology.FindState(type) is null);
        Assert.DoesNotContain(knowledge.Lexicon.Senses, sense => sense.Type == type);
        Assert.Empty(knowledge.Check());
    }

    [Fact]
    public void A_later_folder_turns_on_again_what_an_earlier_one_turned_off()
    {
        using var off = new SeedFolder("titles:\n  - {name: Mayor, off: true}\n");
        using var on = new SeedFolder("titles:\n  - {name: Mayor}\n");

        var knowledge = KnowledgeLoader.Load(RepositoryFolders.Seeds, Path.GetDirectoryName(off.File1)!, Path.GetDirectoryName(on.File1)!);

        Assert.Contains(knowledge.Titles.All, title => title.Name == "Mayor");
    }

    [Theory]
    [InlineData("senses:\n  - {id: accuses/verb/serenade, off: true}\n", "accuses/verb/serenade")]
    [InlineData("events:\n  - {name: SINGS_TO, off: true}\n", "SINGS_TO")]
    public void What_is_not_there_cannot_be_turned_off(string yaml, string name)
    {
        using var folder = new SeedFolder(yaml);

        Assert.Contains($"there is no '{name}' to turn off", Assert.Throws<KnowledgeException>(folder.LoadOverShipped).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_adds_the_next_holder_of_an_office()
    {
        using var folder = new SeedFolder("offices:\n  - {office: President, of: united-states, holders: [{name: Ada Byron, gender: f, from: 2029-01-20}]}\n");

        var actors = folder.LoadOverShipped().Actors;

        Assert.Equal("person/ada-byron", actors.HolderOf("president", "country/united-states", new DateOnly(2030, 1, 1))?.Id);
    }

    [Fact]
    public void The_fingerprint_tells_whether_the_knowledge_changed()
    {
        using var one = new SeedFolder("people:\n  - {name: Ada Byron}\n");
        using var same = new SeedFolder("people:\n  - {name: Ada Byron}\n");
        using var other = new SeedFolder("people:\n  - {name: Ada King}\n");

        Assert.Equal(one.Load().Fingerprint, same.Load().Fingerprint);
        Assert.NotEqual(one.Load().Fingerprint, other.Load().Fingerprint);
    }
}
