using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Resolution;

/// <summary>Capitals, adjectives and the many names of a country.</summary>
public sealed class GovernmentTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Moscow threatened Kyiv.", "Russia -THREATENS-> Ukraine")]
    [InlineData("Beijing accused Taipei of provocation.", "China -ACCUSES-> Taiwan")]
    [InlineData("Tehran rejected the proposal of Washington.", "Iran -REJECTS-> United States")]
    [InlineData("Iran attacked Israel on Friday. Tehran also threatened the United States.", "Iran -THREATENS-> United States")]
    [InlineData("North Korea threatened South Korea. Pyongyang also threatened Japan.", "North Korea -THREATENS-> Japan")]
    [InlineData("Germany and Poland criticized Hungary. Berlin and Warsaw urged Budapest to free the journalist.", "Poland -DEMANDS-> Hungary")]
    [InlineData("A bomb killed ten people in Baghdad. Baghdad accused Syria.", "Iraq -ACCUSES-> Syria")]
    public void A_capital_that_acts_is_its_government(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("A bomb exploded in Tehran.", "place/tehran", "country/iran")]
    [InlineData("Protesters gathered in Moscow.", "place/moscow", "country/russia")]
    [InlineData("The minister flew to Beijing on Friday.", "place/beijing", "country/china")]
    [InlineData("Marches were held in cities including Rome and Paris.", "place/rome", "country/italy")]
    [InlineData("A passenger left Rome's airport on Monday.", "place/rome", "country/italy")]
    [InlineData("Talks were held in London. Talks were also held in Brussels.", "place/london", "country/united-kingdom")]
    [InlineData("Iranian officials met Omani officials near Muscat.", "place/muscat", "country/russia")]
    public void A_capital_where_something_happens_is_a_place(string text, string place, string country) => engine.Read(text).MustMean(place).MustNotHave(country);

    [Theory]
    [InlineData("Türkiye criticized Greece. Turkey threatened Greece. Ankara expelled the Greek ambassador.", "country/turkiye", "Türkiye", "Turkey", "Ankara")]
    [InlineData("The United States thanked Mexico. America threatened Cuba. Washington attacked Cuba.", "country/united-states", "United States", "America", "Washington")]
    [InlineData("Britain criticized Iran. London threatened Iran. The UK praised Norway.", "country/united-kingdom", "Britain", "London", "UK")]
    public void All_names_of_a_country_mean_it(string text, string id, string one, string other, string third) => engine.Read(text).MustMean(id, one, other, third);

    [Theory]
    [InlineData("Israeli and Lebanese officials met in Naqoura.", "country/israel", "Israeli", "country/lebanon", "Lebanese")]
    [InlineData("U.S. and Iranian officials held talks in Muscat.", "country/united-states", "U.S.", "country/iran", "Iranian")]
    [InlineData("A Norwegian journalist was arrested by Turkish police.", "country/norway", "Norwegian", "country/turkiye", "Turkish")]
    public void An_adjective_means_its_country(string text, string one, string word, string other, string otherWord) =>
        engine.Read(text).MustMean(one, word).MustMean(other, otherWord);

    [Fact]
    public void Individuals_are_not_their_nation()
    {
        var graph = engine.Read("Three Iranians were arrested by Greek police. Iran condemned Greece.");
        Assert.NotEqual(graph.EntityOf("Iran").Id, graph.EntityOf("Iranians").Id);
        graph.MustSay("Greek police -COERCES-> Iranians", "Iran -ACCUSES-> Greece").MustNotSay("Greek police -COERCES-> country/iran");
    }

    [Fact]
    public void A_person_who_is_called_like_a_country_is_a_person() =>
        Assert.Equal("person/michael-jordan", engine.Read("Michael Jordan visited Amman.").EntityOf("Michael Jordan").Id.Value);
}
