using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>"Urged Mali to free", "agreed to send": who does what the infinitive says, and how it is to be taken.</summary>
public sealed class ControlTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Spain urged Morocco to free the fishermen.", "Spain -DEMANDS-> Morocco", "Morocco -YIELDS_TO-> fishermen [demanded]")]
    [InlineData("France asked Mali to release the hostages.", "France -DEMANDS-> Mali", "Mali -YIELDS_TO-> hostages [demanded]")]
    [InlineData("Japan persuaded China to release the fishermen.", "Japan -DEMANDS-> China", "China -YIELDS_TO-> fishermen [demanded]")]
    [InlineData("The United Nations asked Ethiopia to withdraw its troops from Eritrea.", "United Nations -DEMANDS-> Ethiopia", "Ethiopia -YIELDS_TO-> Eritrea [demanded]")]
    public void Who_is_urged_is_to_act(string text, string demand, string act) =>
        engine.Read(text).MustSay(demand, act).MustNotSay(act.Replace(" [demanded]", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Brazil agreed to send doctors to Haiti.", "Brazil -AIDS-> Haiti [planned]")]
    [InlineData("Peru agreed to send troops to Bolivia.", "Peru -MOBILIZES_AGAINST-> Bolivia [planned]")]
    [InlineData("Chad promised to help Sudan.", "Chad -AIDS-> Sudan [planned]")]
    [InlineData("Argentina offered to help Paraguay.", "Argentina -AIDS-> Paraguay [planned]")]
    [InlineData("Jordan decided to expel the Syrian ambassador.", "Jordan -COERCES-> Syrian ambassador [planned]")]
    [InlineData("Sudan agreed to meet the Ethiopian delegation.", "Sudan <-MEETS-> Ethiopian delegation [planned]")]
    public void Who_agrees_to_act_is_to_act_and_has_not_yet(string text, string act) =>
        engine.Read(text).MustSay(act).MustNotSay(act.Replace(" [planned]", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ethiopia threatened to attack Eritrea.", "Ethiopia -THREATENS-> Eritrea", "Ethiopia -ATTACKS-> Eritrea")]
    [InlineData("Kenya tried to mediate between Sudan and South Sudan.", "Kenya -MEDIATES-> Sudan & South Sudan [possible]", "Kenya -MEDIATES-> * [planned]")]
    public void What_is_threatened_or_tried_is_not_done(string text, string statement, string wrong) =>
        engine.Read(text).MustSay(statement).MustNotSay(wrong);
}
