using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Events told by a noun beside which one side stands, while the other is the subject of the clause.</summary>
public sealed class NounsInClausesTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("In an interview with the weekly Arrow, Senator Paul Moreno said that the harvest was good.", "Paul Moreno <-MEETS-> Arrow")]
    [InlineData("President Adama Barrow spoke about fishing during a visit to Senegal.", "Adama Barrow <-MEETS-> Senegal")]
    [InlineData("Norway has sent an envoy for talks with Iceland.", "Norway <-MEETS-> Iceland")]
    [InlineData("The army lost six men in clashes with the rebels.", "army -ATTACKS-> rebels")]
    [InlineData("Police seized rifles during a raid on the monastery.", "Police -COERCES-> monastery")]
    public void Who_does_something_during_an_act_acts_in_it(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Senator Paul Moreno complained about the talks with Iceland.", "Paul Moreno <-MEETS-> Iceland")]
    [InlineData("Peru rejected talks with Chile.", "Peru <-MEETS-> Chile")]
    [InlineData("Two tourists were rescued during an attack on the hotel.", "tourists -ATTACKS-> hotel")]
    public void Who_speaks_of_it_refuses_it_or_suffers_it_does_not(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("With Norwegian backing, Sudan reopened the port.", "Norway -SUPPORTS-> Sudan")]
    [InlineData("Mali freed the singer at the request of Algeria.", "Algeria -DEMANDS-> Mali")]
    [InlineData("Bolivia went ahead despite criticism from Brazil.", "Brazil -ACCUSES-> Bolivia")]
    [InlineData("Zambia has received threats from Angola.", "Angola -THREATENS-> Zambia")]
    public void Who_acts_with_backing_or_under_pressure_is_backed_or_pressed(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("With a Norwegian threat in mind, Sudan reopened the port.", "Norway -SUPPORTS-> * [*]")]
    [InlineData("Zambia discussed threats from Angola.", "Angola -THREATENS-> Zambia")]
    public void Who_only_speaks_of_it_is_not(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Finland and Estonia have adjourned their talks until Thursday.", "Finland <-MEETS-> Estonia")]
    [InlineData("Ministers of Peru and Chile have postponed their talks.", "Peru <-MEETS-> Chile")]
    public void Two_side_by_side_talk_with_one_another(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Afghan and Canadian soldiers killed eight rebels in clashes near Herat.", "Afghanistan -ATTACKS-> Canada [*]", "Canada -ATTACKS-> Afghanistan [*]")]
    public void Two_that_fight_a_third_do_not_fight_one_another(string text, params string[] wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Supporters of President Adama Barrow marched in Banjul.", "Supporters -SUPPORTS-> Adama Barrow")]
    [InlineData("Critics of Hungary include Belgium and Austria.", "Belgium -ACCUSES-> Hungary", "Austria -ACCUSES-> Hungary")]
    public void A_noun_for_those_who_do_it_carries_it(string text, params string[] statements) => engine.Read(text).MustSay(statements);
}
