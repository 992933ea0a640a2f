using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Whom an act is directed at may stand deeper than right beside its verb.</summary>
public sealed class WithinTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("The coalition has conducted strikes in Somalia.", "* -ATTACKS-> Somalia")]
    [InlineData("Two weeks after his arrest in Malmo, Peter Holm has appealed.", "* -COERCES-> *")]
    public void Where_an_attack_happens_is_not_whom_it_hits(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Norway agreed to lift a ban on imports of Icelandic fish.", "Norway -AGREES_WITH-> Iceland")]
    [InlineData("Kenya has eased restrictions on the movement of goods in Somalia.", "Kenya -YIELDS_TO-> Somalia")]
    [InlineData("The army declared a ceasefire in Aceh.", "Indonesian army -YIELDS_TO-> Aceh")]
    public void Where_nobody_stands_beside_the_verb_the_nearest_inside_what_it_governs_is_meant(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Ethiopia withdrew its troops from Eritrea.", "Ethiopia -YIELDS_TO-> Eritrea", "Ethiopia -YIELDS_TO-> troops [*]")]
    public void What_somebody_has_is_no_other_party(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("Chad condemned Sudan after the flood in Niger.", "Chad -ACCUSES-> Niger [*]")]
    [InlineData("Police arrested the student because of a letter to Belgium.", "Police -COERCES-> Belgium [*]")]
    public void A_phrase_that_says_when_or_why_holds_no_target(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Serbian and Croatian negotiators met on Tuesday.", "Serbia <-MEETS-> Croatia")]
    [InlineData("Ukrainian and Polish ministers failed to reach an agreement.", "Ukraine -REJECTS-> Poland [*]")]
    public void The_two_sides_may_stand_inside_one_phrase(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("A Norwegian proposal for a Middle East summit was read out in Oslo.", "Norway -DEMANDS-> Middle East")]
    [InlineData("Authorities in Oslo tried to find three Danes.", "Authorities -COERCES-> Danes")]
    public void Words_are_not_for_regions_and_an_attempt_is_no_trial(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Fact]
    public void Who_is_tried_is_tried() => engine.Read("A court in Oslo tried three Danish officers on Monday.").MustSay("court -COERCES-> Danish officers");

    [Theory]
    [InlineData("Rebel attacks in Mogadishu killed two people.", "* -ATTACKS-> Mogadishu [*]")]
    [InlineData("Ethiopian airstrikes in Somalia killed two people.", "Ethiopia -ATTACKS-> Somalia [*]")]
    [InlineData("Demonstrators staged protests in Beirut.", "Demonstrators -PROTESTS_AGAINST-> Beirut [*]")]
    public void Where_something_happens_is_not_whom_it_is_done_to(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Ethiopian airstrikes on Somalia killed two people.", "Ethiopia -ATTACKS-> Somalia")]
    [InlineData("Demonstrators staged protests against Lebanon in Beirut.", "Demonstrators -PROTESTS_AGAINST-> Lebanon")]
    public void Whom_it_is_done_to_is_told_with_another_preposition(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Norway wants to destroy Iceland.", "Norway -DEMANDS-> Iceland [*]")]
    [InlineData("The union demanded treatment for the wounded miners.", "union -DEMANDS-> wounded miners [*]")]
    [InlineData("The rebels demanded that the prisoners be freed.", "rebels -DEMANDS-> prisoners [*]")]
    [InlineData("A Danish judge ordered the Somali men released.", "Danish judge -DEMANDS-> Somali men [*]")]
    [InlineData("The minister insisted that Chad has cooperated with Niger.", "minister -DEMANDS-> Chad [*]")]
    public void Who_only_suffers_or_profits_from_what_is_asked_for_is_not_asked(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Norway wants Iceland to pay.", "Norway -DEMANDS-> Iceland")]
    [InlineData("The rebels demanded that the government free their men.", "rebels -DEMANDS-> government")]
    [InlineData("A Danish judge ordered the ministry to release the Somali men.", "Danish judge -DEMANDS-> ministry")]
    public void Who_is_to_act_is_asked(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The rebels helped to stop the Somali smugglers.", "rebels -AIDS-> Somali smugglers [*]")]
    [InlineData("The army tried to stop attacks on Malian villagers.", "army -COERCES-> Malian villagers [*]")]
    public void Who_suffers_a_deed_below_another_is_not_the_target_of_that_other(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Fact]
    public void Who_is_trained_is_helped() => engine.Read("The charity helped to train Somali doctors.").MustSay("charity -AIDS-> Somali doctors");

    [Theory]
    [InlineData("The ambassador rejected a Venezuelan request for the arrest of the Danish exile.", "Venezuela -DEMANDS-> Danish exile [*]")]
    [InlineData("Activists demanded treatment for an injured Danish miner.", "Activists -DEMANDS-> injured Danish miner [*]")]
    [InlineData("The U.S. government will allow refugees to settle in the United States.", "American government -YIELDS_TO-> United States [*]")]
    [InlineData("The treasurer of the bank submitted his resignation to the Danish king.", "treasurer -YIELDS_TO-> bank [*]")]
    public void Whom_it_is_about_and_where_it_is_are_not_whom_it_is_done_to(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("President Kofi Mensah dispatched the Ghanaian army to retake the airport.", "Kofi Mensah -MOBILIZES_AGAINST-> Ghanaian army [*]")]
    [InlineData("Norway offered to send troops to help.", "Norway -*-> troops [*]")]
    public void What_is_sent_is_not_whom_it_is_sent_to(string text, string wrong) => Assert.NotEmpty(engine.Read(text).MustNotSay(wrong).Entities);

    [Fact]
    public void Whom_it_is_sent_to_is() => engine.Read("Norway sent soldiers into Sweden.").MustSay("Norway -MOBILIZES_AGAINST-> Sweden");
}
