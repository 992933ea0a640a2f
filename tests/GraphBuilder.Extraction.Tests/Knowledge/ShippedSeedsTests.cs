using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Testing;

namespace GraphBuilder.Extraction.Tests.Knowledge;

public sealed class ShippedSeedsTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeLoader.Load(RepositoryFolders.Seeds);

    [Fact]
    public void The_shipped_seeds_have_no_contradictions()
    {
        var problems = Knowledge.Check();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [InlineData("Iran", "country/iran", MatchKind.Name)]
    [InlineData("Iran's", "country/iran", MatchKind.Name)]
    [InlineData("the United States", "country/united-states", MatchKind.Name)]
    [InlineData("U.S.", "country/united-states", MatchKind.Acronym)]
    [InlineData("US", "country/united-states", MatchKind.Acronym)]
    [InlineData("Iranian", "country/iran", MatchKind.Adjective)]
    [InlineData("Iranians", "country/iran", MatchKind.Demonym)]
    [InlineData("George Bush", "person/george-w-bush", MatchKind.Alias)]
    public void A_name_finds_its_actor(string name, string id, MatchKind kind)
    {
        var match = Assert.Single(Knowledge.Actors.Find(name), m => m.Actor.Id == id);
        Assert.Equal(kind, match.Kind);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("iran")]
    [InlineData("nothing of the kind")]
    public void A_word_that_is_no_name_finds_nobody(string word) => Assert.Empty(Knowledge.Actors.Find(word));

    [Fact]
    public void A_capital_is_a_city_and_stands_for_its_country() =>
        Assert.Equal(
            [("country/iran", MatchKind.Capital), ("place/tehran", MatchKind.Name)],
            Knowledge.Actors.Find("Tehran").Select(m => (m.Actor.Id, m.Kind)).Order());

    [Theory]
    [InlineData("foreign minister", "2006-05-01", "Condoleezza Rice")]
    [InlineData("Secretary of State", "2006-05-01", "Condoleezza Rice")]
    [InlineData("President", "2009-01-19", "George W. Bush")]
    public void An_office_has_its_holder_at_a_date(string title, string date, string holder) =>
        Assert.Equal(holder, Knowledge.Actors.HolderOf(title, "country/united-states", DateOnly.Parse(date))?.Name);
}
