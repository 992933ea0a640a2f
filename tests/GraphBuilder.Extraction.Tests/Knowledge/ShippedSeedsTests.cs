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
    [InlineData("Tehran", "country/iran", MatchKind.Capital)]
    [InlineData("Germans", "country/germany", MatchKind.Demonym)]
    [InlineData("Kremlin", "org/kremlin", MatchKind.Name)]
    [InlineData("Pentagon", "org/defense-department", MatchKind.Alias)]
    [InlineData("Turkey", "country/turkiye", MatchKind.Alias)]
    [InlineData("Revolutionary Guards", "org/islamic-revolutionary-guard-corps", MatchKind.Alias)]
    [InlineData("Falluja", "place/fallujah", MatchKind.Alias)]
    [InlineData("Shiite", "group/shiites", MatchKind.Adjective)]
    [InlineData("WHO", "org/world-health-organization", MatchKind.Acronym)]
    public void A_name_finds_its_actor(string name, string id, MatchKind kind)
    {
        var match = Assert.Single(Knowledge.Actors.Find(name), m => m.Actor.Id == id);
        Assert.Equal(kind, match.Kind);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("iran")]
    [InlineData("who")]
    [InlineData("is")]
    [InlineData("turkey")]
    [InlineData("nothing of the kind")]
    public void A_word_that_is_no_name_finds_nobody(string word) => Assert.Empty(Knowledge.Actors.Find(word));

    [Fact]
    public void A_capital_is_a_city_and_stands_for_its_country() =>
        Assert.Equal(
            [("country/iran", MatchKind.Capital), ("place/tehran", MatchKind.Name)],
            Knowledge.Actors.Find("Tehran").Select(m => (m.Actor.Id, m.Kind)).Order());

    [Theory]
    [InlineData("foreign minister", "country/united-states", "2006-05-01", "Condoleezza Rice")]
    [InlineData("Secretary of State", "country/united-states", "2006-05-01", "Condoleezza Rice")]
    [InlineData("President", "country/united-states", "2009-01-19", "George W. Bush")]
    [InlineData("President", "country/united-states", "2018-01-19", "Donald Trump")]
    [InlineData("President", "country/united-states", "2026-02-03", "Donald Trump")]
    [InlineData("president", "country/russia", "2008-05-07", "Dmitry Medvedev")]
    [InlineData("president", "country/russia", "2008-05-06", "Vladimir Putin")]
    [InlineData("Foreign Minister", "country/iran", "2026-02-03", "Abbas Araghchi")]
    [InlineData("premier", "country/china", "2005-03-01", "Wen Jiabao")]
    [InlineData("Secretary-General", "org/united-nations", "2006-07-01", "Kofi Annan")]
    [InlineData("Foreign Secretary", "country/united-kingdom", "2005-01-01", "Jack Straw")]
    [InlineData("President", "country/atlantis", "2005-01-01", null)]
    [InlineData("Astrologer", "country/iran", "2005-01-01", null)]
    public void An_office_has_its_holder_at_a_date(string title, string of, string date, string? holder) =>
        Assert.Equal(holder, Knowledge.Actors.HolderOf(title, of, DateOnly.Parse(date))?.Name);

    [Theory]
    [InlineData("country/israel", "parliament", "Knesset")]
    [InlineData("country/united-states", "foreign-ministry", "State Department")]
    [InlineData("country/iraq", "police", "Iraqi police")]
    public void A_country_has_its_bodies(string country, string kind, string name) =>
        Assert.Equal(name, Knowledge.Actors.InstitutionOf(country, kind)?.Name);

    [Theory]
    [InlineData("Labor Party", "country/israel", "Israeli Labor Party")]
    [InlineData("Labor Party", "country/united-kingdom", "British Labour Party")]
    [InlineData("the Senate", "country/united-states", "U.S. Senate")]
    [InlineData("Labor Party", "country/iran", null)]
    public void A_common_name_means_a_body_only_in_its_country(string name, string country, string? body)
    {
        Assert.Equal(body, Knowledge.Actors.FindLocal(name, country)?.Name);
        Assert.Empty(Knowledge.Actors.Find(name));
    }

    [Theory]
    [InlineData("Kiev", "place/kyiv", "country/ukraine")]
    [InlineData("Rangoon", "place/rangoon", "country/myanmar")]
    [InlineData("Tel Aviv", "place/tel-aviv", "country/israel")]
    [InlineData("Washington, D.C.", "place/washington", "country/united-states")]
    public void Other_names_of_capitals_are_the_same_city(string name, string city, string country) =>
        Assert.Equal([city, country], Knowledge.Actors.Find(name).Select(m => m.Actor.Id));

    [Fact]
    public void A_country_has_one_body_of_a_kind() =>
        Assert.Empty(Knowledge.Actors.All.Where(a => a.Institution is not null).GroupBy(a => (a.Country, a.Institution)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Persons_are_found_by_surname_and_the_date_tells_them_apart()
    {
        var bush = Knowledge.Actors.FindBySurname("Bush").Where(p => p.Offices.Any(o => o.HeldOn(new DateOnly(2005, 6, 1))));

        Assert.Equal("person/george-w-bush", Assert.Single(bush).Id);
        Assert.Contains(Knowledge.Actors.FindBySurname("Hu"), p => p.Name == "Hu Jintao");
        Assert.Contains(Knowledge.Actors.FindBySurname("Maliki"), p => p.Name == "Nouri al-Maliki");
    }

    [Fact]
    public void Every_member_of_the_United_Nations_is_there()
    {
        var countries = Knowledge.Actors.All.Where(a => a.Type == "Country").ToList();

        Assert.True(countries.Count >= 198, $"{countries.Count} countries");
        Assert.Equal(countries.Count(c => c.Iso2 is not null), countries.Select(c => c.Iso2).OfType<string>().Distinct().Count());
        Assert.All(countries.Where(c => c.PartOf is null && c.Iso2 is not null), c => Assert.NotEmpty(c.Capitals));
    }

    [Fact]
    public void There_are_the_organizations_and_armed_groups_that_news_speak_of()
    {
        var international = Knowledge.Actors.All.Where(a => a.FinerType is "InternationalOrganization" or "Alliance" or "ArmedGroup").ToList();

        Assert.True(international.Count >= 150, $"{international.Count} international organizations and armed groups");
        Assert.True(international.Count(a => a.FinerType == "ArmedGroup") >= 60, "armed groups");
        Assert.True(international.Count(a => a.Wikidata is not null) >= 40, $"{international.Count(a => a.Wikidata is not null)} with their Wikidata item");
    }

    [Theory]
    [InlineData(100, "President", "Prime Minister", "King", "Queen", "Emir", "Sultan", "Chancellor", "Supreme Leader")]
    [InlineData(60, "Foreign Minister")]
    public void Leaders_and_foreign_ministers_are_known_with_their_dates(int least, params string[] titles)
    {
        var held = Knowledge.Actors.All.SelectMany(a => a.Offices).Where(o => titles.Contains(o.Canonical) && o.Of.StartsWith("country/", StringComparison.Ordinal)).ToList();

        Assert.True(held.Where(o => o.To is null).Select(o => o.Of).Distinct().Count() >= least, $"{held.Where(o => o.To is null).Select(o => o.Of).Distinct().Count()} countries");
        Assert.All(held, o => Assert.NotNull(o.From));
    }

    [Fact]
    public void Every_country_of_today_has_its_Wikidata_item_and_its_codes()
    {
        var today = Knowledge.Actors.All.Where(a => a.Type == "Country" && a.Iso2 is not null).ToList();

        Assert.All(today, c => Assert.True(c.Wikidata is not null && c.Iso3 is not null, c.Id));
        Assert.Equal(today.Count, today.Select(c => c.Wikidata).Distinct().Count());
    }

    [Theory]
    [InlineData("Elena", 'f')]
    [InlineData("TOMÁS", 'm')]
    [InlineData("Kim", null)]
    public void A_given_name_tells_the_gender_where_it_is_sure(string name, char? gender) => Assert.Equal(gender, Knowledge.Lexicon.GenderOf(name));
}
