using GraphBuilder.Documents;
using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Mentions;

/// <summary>Where a name begins and ends.</summary>
public sealed class NameEdgeTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("The storm is moving towards northwestern Africa.", "Africa", "place/africa")]
    [InlineData("The ministers of OPEC and the African Union met in Lagos.", "OPEC", "org/opec")]
    [InlineData("The cold reached the Baltic states on Monday. Finland closed its schools.", "Baltic states", "place/baltic-states")]
    [InlineData("Poland left the Warsaw Pact in 1991.", "Warsaw Pact", "org/warsaw-pact")]
    [InlineData("African Union Trade Commissioner Ada Mensah criticized China.", "African Union", "org/african-union")]
    public void A_known_name_has_its_own_edges(string text, string words, string id) => Assert.Equal(id, engine.Read(text).EntityOf(words).Id.Value);

    [Theory]
    [InlineData("European Commission President Ada Brandt criticized China.", "European Commission")]
    [InlineData("The University of Northern Harbour sued Denmark. Denmark criticized the University of Northern Harbour.", "University of Northern Harbour")]
    [InlineData("U.S. military commanders met in Ohio. The U.S. military said that a ship was lost.", "U.S. military")]
    public void A_name_is_not_cut_short(string text, string words) => Assert.Equal("Organization", engine.Read(text).EntityOf(words).Type);

    [Theory]
    [InlineData("Iraqi police met Iraqi Oil Ministry officials.", "Iraqi")]
    [InlineData("The U.S. military said that a ship was lost.", "U.S.")]
    public void A_country_in_a_longer_name_is_named_all_the_same(string text, string country) =>
        Assert.Contains(engine.Read(text).EntityOf(country).Mentions, mention => mention.Form == MentionForm.Name);

    [Theory]
    [InlineData("The head of the ruling party, Olaf Brandt, accused Norway of lying.", "Olaf Brandt")]
    [InlineData("The deputy speaker of the parliament, Lena Holm, accused Norway of lying.", "Lena Holm")]
    public void Who_leads_a_body_is_a_person(string text, string name) => Assert.Equal("Person", engine.Read(text).EntityOf(name).Type);

    [Fact]
    public void A_surname_that_is_a_place_is_the_person_who_was_named_with_it()
    {
        var graph = engine.Read("Lena England was convicted on Monday. Ms. England accused the police of lying.");
        Assert.Equal(graph.EntityOf("Lena England").Id, graph.EntityOf("England").Id);
    }

    [Theory]
    [InlineData("Pope Benedict criticized Israel.", "Benedict", "Benedict XVI")]
    [InlineData("King Abdullah of Morland criticized Israel.", "Abdullah", "Abdullah of Saudi Arabia")]
    public void A_title_tells_which_known_person_a_first_name_means(string text, string words, string name) => Assert.Equal(name, engine.Read(text, new(2008, 3, 4)).EntityOf(words).Name);

    [Theory]
    [InlineData("King Abdullah of Norway criticized Israel.", 2008)]
    [InlineData("King Abdullah criticized Israel.", 2025)]
    public void A_namesake_of_another_country_or_day_is_not_meant(string text, int year) =>
        Assert.NotEqual("Abdullah of Saudi Arabia", engine.Read(text, new(year, 3, 4)).EntityOf("Abdullah").Name);

    [Theory]
    [InlineData("Israeli soldiers killed two Palestinians in Hebron. Palestinians criticized Israel.")]
    [InlineData("Several Palestinians were killed by Israeli soldiers in Hebron. The Palestinians rejected the plan.")]
    public void Some_of_a_people_are_not_the_people(string text)
    {
        var graph = engine.Read(text);
        Assert.Contains(graph.Entities, entity => entity.Id.Value == "country/palestine");
        Assert.Contains(graph.Entities, entity => entity is { Type: "Group", Name: "Palestinians" });
    }

    [Fact]
    public void One_of_a_people_is_a_person()
    {
        var graph = engine.Read("A Kenyan man attacked a guard in Oslo. The guard shot the Kenyan, and police arrested the Kenyan on Monday.");
        Assert.Equal("Person", graph.EntityOf("Kenyan man").Type);
        Assert.DoesNotContain(graph.Statements, statement => statement.Target?.Entity.Value == "country/kenya" && statement.Type == "ATTACKS");
    }

    [Theory]
    [InlineData("Thousands joined an anti-Norwegian rally in Lagos.", "anti-Norwegian", "country/norway")]
    [InlineData("Gunmen killed a pro-Danish mayor in Aden.", "pro-Danish", "country/denmark")]
    public void Whom_somebody_is_for_or_against_is_named_and_has_no_part_in_it(string text, string words, string id)
    {
        var graph = engine.Read(text).MustMean(id, words);
        Assert.DoesNotContain(graph.Statements, statement => statement.Source?.Entity.Value == id || (statement.Target?.Entity.Value == id && statement.Type is not ("PROTESTS_AGAINST" or "SUPPORTS")));
    }

    [Theory]
    [InlineData("A former Navy secretary criticized the U.S. plan.", "Navy", "org/us-navy")]
    [InlineData("A Senate panel criticized the U.S. plan.", "Senate", "org/us-senate")]
    public void A_body_with_a_capital_in_a_description_is_named(string text, string words, string id) => Assert.Equal(id, engine.Read(text).EntityOf(words).Id.Value);

    [Theory]
    [InlineData("The Ankara government rejected the claim of Greece.", "country/turkiye")]
    [InlineData("The Warsaw government criticized Germany.", "country/poland")]
    public void A_capital_before_government_is_the_country(string text, string id) => Assert.Equal(id, engine.Read(text).EntityOf(text.Split(' ')[1]).Id.Value);
}
