namespace GraphBuilder.Extraction.Tests.Knowledge;

public sealed class ContradictionsTests
{
    private const string Kings =
        """
        countries:
          - {name: Utopia}
        titles:
          - {name: King, unique: true}
        offices:
          - office: King
            of: utopia
            holders:

        """;

    [Fact]
    public void Two_actors_with_one_name_are_found()
    {
        using var folder = new SeedFolder("people:\n  - {name: Ada Byron, aliases: [Ada]}\n  - {name: Ada Lovelace, aliases: [ADA]}\n");

        var problem = Assert.Single(folder.Load().Check());

        Assert.Equal(3, problem.Origin.Line);
        Assert.Contains("'ADA' of person/ada-lovelace is also 'Ada' of person/ada-byron", problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_for_what_is_to_be_kept_apart_is_found()
    {
        using var folder = new SeedFolder(
            "aliases:\n  - {names: [Ada], means: Ada Byron, type: Person}\nneverMerge:\n  - {names: [Ada, person/ada-byron]}\n");

        var problem = Assert.Single(folder.Load().Check());

        Assert.Equal(4, problem.Origin.Line);
        Assert.Contains("'Ada' is to be kept apart from person/ada-byron", problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_the_seeds_call_ambiguous_may_be_shared()
    {
        using var folder = new SeedFolder(
            "ambiguous: [Ada]\npeople:\n  - {name: Ada Byron, aliases: [Ada]}\n  - {name: Ada Lovelace, aliases: [Ada]}\n");

        var knowledge = folder.Load();

        Assert.Empty(knowledge.Check());
        Assert.Equal(2, knowledge.Actors.Find("Ada").Length);
    }

    [Theory]
    [InlineData("{name: One, from: 1500-01-01, to: 1510-01-01}", "{name: Two, from: 1505-01-01}")]
    [InlineData("{name: One, from: 1500}", "{name: Two, from: 1505}")]
    [InlineData("{name: One}", "{name: Two}")]
    public void An_office_held_twice_at_a_time_is_found(string first, string second)
    {
        using var folder = new SeedFolder($"{Kings}      - {first}\n      - {second}\n");

        var problem = Assert.Single(folder.Load().Check());

        Assert.Contains("are both King of country/utopia", problem.What, StringComparison.Ordinal);
        Assert.Equal(10, problem.Origin.Line);
    }

    [Theory]
    [InlineData("{name: One, from: 1500-01-01, to: 1510-01-01}", "{name: Two, from: 1510-01-01}")]
    [InlineData("{name: One, from: 1500, to: 1510}", "{name: Two, from: 1510}")]
    [InlineData("{name: One, from: 1500, to: 1510-06}", "{name: Two, from: 1510-06}")]
    [InlineData("{name: One, from: 1500, to: 1510-06-30}", "{name: Two, from: 1510}")]
    public void Terms_that_may_follow_one_another_are_no_contradiction(string first, string second)
    {
        using var folder = new SeedFolder($"{Kings}      - {first}\n      - {second}\n");

        Assert.Empty(folder.Load().Check());
    }

    [Theory]
    [InlineData("<s>Ada</s> pushed <t>Charles</t>.", "lacks its trigger 'nudge'")]
    [InlineData("Ada nudged Charles.", "does not mark who acts and upon whom")]
    public void An_example_that_shows_nothing_is_found(string example, string what)
    {
        using var folder = new SeedFolder($"type: DEMANDS\nsenses:\n  - {{verb: nudge, example: \"{example}\"}}\n");

        Assert.Contains(what, Assert.Single(folder.Load().Check()).What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_of_another_type_is_found()
    {
        using var folder = new SeedFolder(
            "type: DEMANDS\nsenses:\n  - {verb: nudge, cameo: \"190\", example: \"<s>Ada</s> nudged <t>Charles</t>.\"}\n");

        Assert.Contains("CAMEO 190 of demands/verb/nudge is ASSAULT, not REQUEST", Assert.Single(folder.Load().Check()).What, StringComparison.Ordinal);
    }
}
