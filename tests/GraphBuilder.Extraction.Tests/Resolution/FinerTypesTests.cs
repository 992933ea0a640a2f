using GraphBuilder.Extraction.Resolution;
using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Resolution;

/// <summary>What the words of names and descriptions tell of their bearers.</summary>
public sealed class FinerTypesTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("The Harbour Party criticized Iran.", "Harbour Party", "Organization", "Party")]
    [InlineData("The Ministry of Fisheries criticized Iran.", "Ministry of Fisheries", "Organization", "Ministry")]
    [InlineData("Coastline Airlines praised Norway.", "Coastline Airlines", "Organization", "Company")]
    [InlineData("Two foreign news agencies criticized Iran.", "foreign news agencies", "Organization", "Media")]
    [InlineData("Rebels attacked Gao.", "Rebels", "Group", "Force")]
    [InlineData("Protesters marched against Hungary.", "Protesters", "Group", "Crowd")]
    [InlineData("Mali sent troops to Tessa Province.", "Tessa Province", "Location", "Region")]
    public void The_noun_of_a_name_or_description_tells_the_finer_type(string text, string words, string type, string finer)
    {
        var entity = engine.Read(text).EntityOf(words);
        Assert.Equal((type, finer), (entity.Type, entity.FinerType));
    }

    [Fact]
    public void A_known_actor_has_its_known_finer_type() => Assert.Equal("Alliance", engine.Read("NATO praised Finland.").EntityOf("NATO").FinerType);

    [Fact]
    public void A_person_has_none_whatever_the_name_ends_in() => Assert.Null(engine.Read("Sara Park praised Finland.").EntityOf("Sara Park").FinerType);

    [Theory]
    [InlineData("Bank of the North", "Organization", "Company")]
    [InlineData("North Delta", "Location", "Region")]
    [InlineData("North Delta", "Organization", null)]
    [InlineData("Sorrel", "Organization", null)]
    [InlineData("Delta Power Co.", "Organization", "Company")]
    public void A_word_tells_it_of_bearers_of_its_own_type_alone(string name, string type, string? finer) =>
        Assert.Equal(finer, new FinerTypes(engine.Knowledge).OfName(name, type));
}
