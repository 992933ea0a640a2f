using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Resolution;

/// <summary>What keeps its id from article to article, and what is an article's own.</summary>
public sealed class IdentityTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Donald Trump criticized Iran.", "Donald Trump", "person/donald-trump")]
    [InlineData("Iran criticized Israel.", "Iran", "country/iran")]
    [InlineData("Hezbollah threatened Israel.", "Hezbollah", "org/hezbollah")]
    [InlineData("NATO praised Finland.", "NATO", "org/nato")]
    [InlineData("Volodymyr Zelensky criticized Hungary.", "Volodymyr Zelensky", "person/volodymyr-zelenskyy")]
    [InlineData("Gunmen attacked a market in the Iraqi city of Mosul.", "Mosul", "place/mosul")]
    public void A_known_actor_has_its_known_id(string text, string words, string id)
    {
        var entity = engine.Read(text).EntityOf(words);
        Assert.Equal(id, entity.Id.Value);
        Assert.True(entity.IsKnown);
    }

    [Theory]
    [InlineData("Rosa Trump criticized France.", "Rosa Trump", "person/rosa-trump")]
    [InlineData("Sara Netanyahu thanked France.", "Sara Netanyahu", "person/sara-netanyahu")]
    [InlineData("Elena Marković thanked France.", "Elena Marković", "person/elena-markovic")]
    [InlineData("The Northern Harbour Council thanked France.", "Northern Harbour Council", "org/northern-harbour-council")]
    public void A_full_name_that_is_not_known_is_somebody_of_its_own(string text, string words, string id)
    {
        var entity = engine.Read(text, new(2026, 2, 3)).EntityOf(words);
        Assert.Equal(id, entity.Id.Value);
        Assert.False(entity.IsKnown);
    }

    [Theory]
    [InlineData("Iraqi police arrested two men.", "Iraqi police searched a house in Basra.", "Iraqi police")]
    [InlineData("Pakistani forces killed five militants.", "Three men were killed by Pakistani forces.", "Pakistani forces")]
    [InlineData("Sudanese troops shelled a village.", "Egypt criticized Sudanese troops.", "Sudanese troops")]
    public void A_body_of_a_country_is_one_in_all_articles(string one, string other, string words) =>
        Assert.Equal(Read(one, "one", words), Read(other, "other", words));

    [Fact]
    public void A_body_of_a_country_is_one_however_the_country_is_written() =>
        Assert.Equal(Read("Top U.S. officials criticized Iran.", "one", "Top U.S. officials"), Read("Top American officials criticized Iran.", "other", "Top American officials"));

    [Theory]
    [InlineData("France criticized Mali. \"Our parliament rejected the treaty,\" said Kenyan Foreign Minister Musalia Mudavadi.", "parliament", "org/kenyan-parliament")]
    [InlineData("Moldovan President Maia Sandu accused Russia of meddling. \"Russia attacked our parliament,\" she said.", "parliament", "org/moldovan-parliament")]
    public void Our_body_is_that_of_the_speaker_s_country(string text, string words, string id) => Assert.Equal(id, engine.Read(text).EntityOf(words).Id.Value);

    [Theory]
    [InlineData("Gunmen attacked a bank in Lagos.", "Gunmen killed a teacher in Herat.", "Gunmen")]
    [InlineData("The protesters accused the police of brutality.", "The protesters threatened the mayor.", "protesters")]
    [InlineData("The Navy attacked a boat near Aceh.", "A sailor accused the Navy of lying.", "Navy")]
    [InlineData("Two Germans were kidnapped in Niger. The two Germans were freed.", "Two Germans were arrested by police in Lima. The two Germans were freed.", "Germans")]
    [InlineData("An Afghan soldier was killed by rebels.", "Rebels kidnapped an Afghan soldier.", "Afghan soldier")]
    [InlineData("The police arrested two men in Oslo.", "The police arrested a woman in Quito.", "police")]
    public void A_crowd_or_a_body_of_nobody_is_the_article_s_own(string one, string other, string words) =>
        Assert.NotEqual(Read(one, "one", words), Read(other, "other", words));

    [Theory]
    [InlineData("Iran denied that it attacked Israel.")]
    [InlineData("Iranian President Masoud Pezeshkian met Vladimir Putin in Moscow. The Iranian president praised Russia.")]
    [InlineData("Iraqi police arrested two men. The police released them on Sunday.")]
    public void Every_merge_has_its_reason(string text) =>
        Assert.All(engine.Read(text, new(2026, 2, 3)).Entities, entity => Assert.NotEmpty(entity.Reasons));

    [Fact]
    public void Names_are_aliases_and_adjectives_and_pronouns_are_none()
    {
        var graph = engine.Read("Iran denied that it attacked Israel. Tehran accused Israeli soldiers of lying. Iranian officials left.");
        Assert.Equal(["Iran", "Tehran"], graph.EntityOf("Iran").Aliases);
    }

    private string Read(string text, string article, string words) => engine.ReadAs(article, text).EntityOf(words).Id.Value;

    [Theory]
    [InlineData("A woman died in Jakarta. An official of the health ministry said that the police arrested two men.", "org/indonesian-police", "police")]
    [InlineData("Kenya closed its border. The foreign ministry criticized the rebels, and the army attacked them.", "org/kenyan-foreign-ministry", "foreign ministry")]
    [InlineData("The Government of Kenya thanked Norway.", "org/kenyan-government", "Government")]
    [InlineData("The U.N. World Health Organization thanked Norway.", "org/world-health-organization", "U.N. World Health Organization")]
    [InlineData("The U.S. space agency postponed the flight. The agency criticized Russia.", "org/nasa", "U.S. space agency")]
    public void A_body_is_that_of_the_country_that_the_article_is_about(string text, string id, string words) => engine.Read(text).MustMean(id, words);

    [Theory]
    [InlineData("Kenya and Uganda closed the border. The foreign ministry criticized the rebels.", "foreign ministry")]
    [InlineData("Gunmen attacked the Indian embassy. The police arrested two men.", "police")]
    [InlineData("Kenya closed its border. Norwegian tourists left. The local police arrested two men.", "local police")]
    public void A_body_in_an_article_about_several_countries_is_its_own(string text, string words) => Assert.Contains('@', engine.Read(text).EntityOf(words).Id.Value);
}
