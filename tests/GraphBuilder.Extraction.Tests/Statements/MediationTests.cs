using GraphBuilder.Extraction.Tests.Expectations;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>A mediator is a participant, with the two sides that it brings together.</summary>
public sealed class MediationTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Oman mediated between Iran and the United States.", "Oman -MEDIATES-> Iran & United States")]
    [InlineData("Qatar is mediating talks between Israel and Hamas.", "Qatar -MEDIATES-> Israel & Hamas")]
    [InlineData("Egypt praised the deal that Qatar brokered between Israel and Hamas.", "Qatar -MEDIATES-> Israel & Hamas")]
    [InlineData("Egypt, which mediated between Israel and Hamas, welcomed the truce.", "Egypt -MEDIATES-> Israel & Hamas")]
    [InlineData("Omani Foreign Minister Badr Albusaidi mediated between Tehran and Washington.", "Badr Albusaidi -MEDIATES-> Iran & United States")]
    [InlineData("Qatar relayed messages between Washington and Tehran.", "Qatar -MEDIATES-> United States & Iran")]
    [InlineData("A truce between Chad and Sudan was brokered by Egypt.", "Egypt -MEDIATES-> Chad & Sudan")]
    [InlineData("Turkey offered to mediate between Russia and Ukraine.", "Türkiye -MEDIATES-> Russia & Ukraine [planned]")]
    [InlineData("Kenya did not mediate between Sudan and South Sudan.", "Kenya -MEDIATES-> Sudan & South Sudan [negated]")]
    public void A_mediator_stands_between_two_sides(string text, string statement)
    {
        var graph = engine.Read(text).MustSay(statement);
        Assert.Single(graph.Statements, one => one.Type == "MEDIATES");
    }

    [Theory]
    [InlineData("Turkey hosted talks between Russia and Ukraine in Istanbul.", "Türkiye -MEDIATES-> Russia & Ukraine", "Russia <-MEETS-> Ukraine")]
    [InlineData("Switzerland hosted a meeting between Georgia and Russia.", "Switzerland -MEDIATES-> Georgia & Russia", "Georgia <-MEETS-> Russia")]
    [InlineData("Saudi Arabia will host talks between Russia and the United States.", "Saudi Arabia -MEDIATES-> Russia & United States [planned]", "Russia <-MEETS-> United States [planned]")]
    public void A_host_mediates_and_the_sides_meet(string text, string host, string talks) =>
        engine.Read(text).MustSay(host, talks);

    [Theory]
    [InlineData("Oman met Iran and the United States.", "Oman <-MEETS-> Iran", "Oman <-MEETS-> United States")]
    [InlineData("China held talks with Vietnam and Laos.", "China <-MEETS-> Vietnam", "China <-MEETS-> Laos")]
    public void Who_meets_two_does_not_mediate_between_them(string text, string one, string other) =>
        engine.Read(text).MustSay(one, other).MustNotSay("* -MEDIATES-> * [*]");

    [Theory]
    [InlineData("Iran and the United States held indirect talks on Friday. Several mediators, including Egypt and Qatar, passed proposals to both sides.", "Iran & United States")]
    [InlineData("Israel and Hamas held talks in Doha. Mediators including Egypt and Qatar urged both sides to accept the deal.", "Israel & Hamas")]
    public void Mediators_that_are_named_as_such_stand_between_the_sides_of_the_talks_before(string text, string sides) =>
        engine.Read(text).MustSay($"Egypt -MEDIATES-> {sides}", $"Qatar -MEDIATES-> {sides}");

    [Theory]
    [InlineData("Kenya reconciled Sudan with South Sudan.", "Kenya -MEDIATES-> Sudan & South Sudan")]
    [InlineData("Oman carried messages from Iran to the United States.", "Oman -MEDIATES-> Iran & United States")]
    public void The_other_side_may_have_a_place_of_its_own_in_the_frame(string text, string statement)
    {
        var graph = engine.Read(text).MustSay(statement);
        Assert.Single(graph.Statements, one => one.Type == "MEDIATES");
    }

    [Fact]
    public void A_mediator_is_the_third_of_talks_that_go_through_it()
    {
        var talks = Assert.Single(engine.Read("Israel held talks with Hamas through Qatar.").Statements, one => one.Type == "MEETS");

        Assert.Equal((ThirdParty.Mediator, "country/qatar"), (talks.Third?.Role, talks.Third?.Party.Entity.Value));
    }

    [Fact]
    public void Mediators_without_sides_mediate_nothing() =>
        engine.Read("Several mediators, including Egypt and Qatar, praised Jordan.").MustNotSay("* -MEDIATES-> * [*]").MustMean("country/egypt", "Egypt");

    [Theory]
    [InlineData("Donald Trump and Vladimir Putin spoke by telephone on Monday. The two leaders will meet in Budapest.", "Donald Trump <-MEETS-> Vladimir Putin")]
    [InlineData("Emmanuel Macron and Friedrich Merz discussed the budget. The two leaders will meet again in Paris.", "Emmanuel Macron <-MEETS-> Friedrich Merz")]
    [InlineData("Serbia and Kosovo signed an agreement. The two countries will meet again in Brussels.", "Serbia <-MEETS-> Kosovo")]
    public void The_two_are_those_who_stood_side_by_side_before(string text, string meeting) => engine.Read(text).MustSay($"{meeting} [planned]");
}
