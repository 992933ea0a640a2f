using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Tests.Knowledge;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("U.S.", "us")]
    [InlineData("the Élysée's", "elysee")]
    [InlineData("Ban Ki-moon", "ban ki moon")]
    [InlineData("Recep Tayyip Erdoğan", "recep tayyip erdogan")]
    [InlineData("Lech Wałęsa", "lech walesa")]
    [InlineData("İzmir", "izmir")]
    [InlineData("Al-Qa'ida", "al qaida")]
    [InlineData("soldiers’", "soldiers")]
    [InlineData("AT&T", "at and t")]
    [InlineData("e\u0301lite", "elite")]
    [InlineData("Straße", "strasse")]
    [InlineData("the", "the")]
    [InlineData("", "")]
    public void Names_are_compared_without_case_accents_stops_and_possessive(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Fact]
    public void A_key_is_its_own_key() =>
        Prop.ForAll<string>(text => NameKey.Of(NameKey.Of(text ?? "")) == NameKey.Of(text ?? "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("US", "US", true)]
    [InlineData("U.S.", "US", true)]
    [InlineData("us", "US", false)]
    [InlineData("Us", "US", false)]
    [InlineData("the UN's", "UN", true)]
    [InlineData("Who", "WHO", false)]
    [InlineData("Nato", "NATO", true)]
    [InlineData("nato", "NATO", false)]
    [InlineData("turkey", "Turkey", false)]
    [InlineData("TURKEY", "Turkey", true)]
    [InlineData("the Taliban", "Taliban", true)]
    [InlineData("Peshmerga", "peshmerga", true)]
    public void Short_abbreviations_and_names_keep_their_capitals(string text, string known, bool fits) =>
        Assert.Equal(fits, NameKey.CaseFits(text, known));
}
