using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Testing;

namespace GraphBuilder.Extraction.Tests.Knowledge;

public sealed class OntologyTests
{
    private static readonly Ontology Ontology = KnowledgeLoader.Load(Path.Combine(RepositoryFolders.Seeds, "ontology")).Ontology;

    [Theory]
    [InlineData("THREATENS", "THREATEN")]
    [InlineData("MEETS", "CONSULT")]
    [InlineData("YIELDS_TO", "YIELD")]
    [InlineData("ATTACKS", "ASSAULT")]
    public void An_event_type_is_found_by_name_and_by_label(string name, string label)
    {
        Assert.Equal(name, Ontology.FindEvent(label)?.Name);
        Assert.Same(Ontology.FindEvent(label), Ontology.FindEvent(name));
    }

    [Fact]
    public void There_are_sixteen_event_types_and_eleven_states()
    {
        Assert.Equal(16, Ontology.Events.Length);
        Assert.Equal(11, Ontology.States.Length);
        Assert.Null(Ontology.FindEvent("NONE"));
    }

    [Theory]
    [InlineData("0872", "YIELD")]
    [InlineData("0833", "YIELD")]
    [InlineData("1712", "ASSAULT")]
    [InlineData("171", "COERCE")]
    [InlineData("191", "COERCE")]
    [InlineData("193", "ASSAULT")]
    [InlineData("045", "CONSULT")]
    [InlineData("99", null)]
    public void A_CAMEO_code_belongs_to_a_PLOVER_type(string cameo, string? plover) => Assert.Equal(plover, Ontology.PloverOf(cameo));

    [Theory]
    [InlineData("ArmedGroup", "Organization", true)]
    [InlineData("IntelligenceAgency", "Organization", true)]
    [InlineData("City", "Location", true)]
    [InlineData("City", "Organization", false)]
    [InlineData("nothing", "Organization", false)]
    public void A_finer_type_is_a_wider_one(string type, string wider, bool isA) => Assert.Equal(isA, Ontology.IsA(type, wider));

    [Theory]
    [InlineData("THREATENS", "Person", "Country", true)]
    [InlineData("THREATEN", "Location", "Country", false)]
    [InlineData("HOLDS_OFFICE", "Person", "ArmedGroup", true)]
    [InlineData("HOLDS_OFFICE", "Country", "Person", false)]
    [InlineData("LOCATED_IN", "City", "Country", true)]
    [InlineData("NOTHING", "Person", "Person", false)]
    public void A_type_runs_between_the_entities_that_it_allows(string type, string source, string target, bool allowed) =>
        Assert.Equal(allowed, Ontology.Allows(type, source, target));

    [Fact]
    public void The_top_of_a_finer_type_is_a_label_of_nodes() => Assert.Equal("Organization", Ontology.TopOf("IntelligenceAgency"));
}
