using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Testing;

namespace GraphBuilder.Extraction.Tests.Knowledge;

public sealed class TitlesTests
{
    private static readonly Titles Titles =
        KnowledgeLoader.Load(Path.Combine(RepositoryFolders.Seeds, "ontology"), Path.Combine(RepositoryFolders.Seeds, "lexicon")).Titles;

    [Theory]
    [InlineData("foreign minister", "Foreign Minister", TitleModifierEffect.None)]
    [InlineData("Minister of Foreign Affairs", "Foreign Minister", TitleModifierEffect.None)]
    [InlineData("Defence Secretary", "Defense Minister", TitleModifierEffect.None)]
    [InlineData("former President", "President", TitleModifierEffect.Past)]
    [InlineData("former deputy prime minister", "Deputy Prime Minister", TitleModifierEffect.Past)]
    [InlineData("interim Prime Minister", "Prime Minister", TitleModifierEffect.Acting)]
    [InlineData("acting deputy oil minister", "Oil Minister", TitleModifierEffect.Deputy)]
    [InlineData("Supreme Leader", "Supreme Leader", TitleModifierEffect.None)]
    [InlineData("nuclear negotiator", "Negotiator", TitleModifierEffect.None)]
    [InlineData("Lt. Gen.", "General", TitleModifierEffect.None)]
    public void A_phrase_is_read_as_a_title(string phrase, string name, TitleModifierEffect effect)
    {
        var match = Titles.Find(phrase);

        Assert.Equal((name, effect), (match?.Title.Name, match?.Effect));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("Prime Minister Tony Blair")]
    [InlineData("former")]
    public void Other_phrases_are_none(string phrase) => Assert.Null(Titles.Find(phrase));

    [Fact]
    public void The_longest_title_at_a_word_is_taken()
    {
        string[] words = ["Iraqi", "Deputy", "Prime", "Minister", "Barham", "Salih"];

        Assert.Null(Titles.Match(words, 0));
        Assert.Equal("Deputy Prime Minister", Titles.Match(words, 1)?.Text);
        Assert.Equal("Prime Minister", Titles.Match(words, 2)?.Text);
    }

    [Theory]
    [InlineData("Secretary of State", "country/united-states", "Foreign Minister")]
    [InlineData("Chancellor", "country/germany", "Prime Minister")]
    [InlineData("Chancellor", "country/united-kingdom", "Chancellor")]
    [InlineData("premier", "country/china", "Prime Minister")]
    [InlineData("Lord High Admiral", "country/united-kingdom", "Lord High Admiral")]
    public void A_title_amounts_to_another_by_country(string title, string of, string canonical) => Assert.Equal(canonical, Titles.Canonical(title, of));

    [Theory]
    [InlineData("spokeswoman", TitleRole.Membership, 'f')]
    [InlineData("leader", TitleRole.Leadership, null)]
    [InlineData("Mr.", TitleRole.Honorific, 'm')]
    [InlineData("Queen", TitleRole.Office, 'f')]
    public void A_title_tells_its_role_and_gender(string phrase, TitleRole role, char? gender)
    {
        var title = Titles.Find(phrase)?.Title;

        Assert.Equal((role, gender), (title?.Role, title?.Gender));
    }
}
