using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>What is denied, refused or did not happen is never told as if it had happened.</summary>
public sealed class PolarityTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Iran attacked Israel.", "Iran -ATTACKS-> Israel")]
    [InlineData("Syria attacked Turkey.", "Syria -ATTACKS-> Türkiye")]
    [InlineData("Armenia met Azerbaijan.", "Armenia <-MEETS-> Azerbaijan")]
    [InlineData("Talks were held between Japan and North Korea.", "Japan <-MEETS-> North Korea")]
    public void What_happened_is_affirmed(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Iran denied attacking Israel.", "Iran -ATTACKS-> Israel")]
    [InlineData("Iran denied that it attacked Israel.", "Iran -ATTACKS-> Israel")]
    [InlineData("Ukraine rejected reports that it had attacked Belarus.", "Ukraine -ATTACKS-> Belarus")]
    [InlineData("Syria did not attack Turkey.", "Syria -ATTACKS-> Türkiye")]
    [InlineData("Syria has never attacked Turkey.", "Syria -ATTACKS-> Türkiye")]
    [InlineData("Armenia failed to meet Azerbaijan.", "Armenia <-MEETS-> Azerbaijan")]
    [InlineData("No talks were held between Japan and North Korea.", "Japan <-MEETS-> North Korea")]
    [InlineData("Neither Chad nor Niger attacked Libya.", "Chad -ATTACKS-> Libya")]
    [InlineData("Neither Chad nor Niger attacked Libya.", "Niger -ATTACKS-> Libya")]
    [InlineData("Not Iran but Syria attacked Israel.", "Iran -ATTACKS-> Israel")]
    [InlineData("No Iranian soldiers attacked Iraq.", "Iranian soldiers -ATTACKS-> Iraq")]
    [InlineData("Kenya did not mediate between Sudan and South Sudan.", "Kenya -MEDIATES-> Sudan & South Sudan")]
    public void What_is_denied_or_did_not_happen_is_negated(string text, string statement) =>
        engine.Read(text).MustSay($"{statement} [negated]").MustNotSay(statement);

    [Fact]
    public void What_will_not_happen_is_negated_and_planned() =>
        engine.Read("Russia will not attack Poland.").MustSay("Russia -ATTACKS-> Poland [negated, planned]").MustNotSay("Russia -ATTACKS-> Poland", "Russia -ATTACKS-> Poland [planned]");

    [Theory]
    [InlineData("Sudan refused to meet the Ethiopian delegation.", "Sudan -REJECTS-> Ethiopian delegation", "Sudan <-MEETS-> Ethiopian delegation")]
    [InlineData("The Kremlin refused to meet Ukraine.", "Kremlin -REJECTS-> Ukraine", "Kremlin <-MEETS-> Ukraine")]
    [InlineData("Kenya refused to mediate between Sudan and South Sudan.", "Kenya -REJECTS-> Sudan", "Kenya -MEDIATES-> *")]
    public void Who_refuses_something_friendly_rejects_the_other(string text, string refusal, string wrong) =>
        engine.Read(text).MustSay(refusal).MustNotSay(wrong, $"{wrong} [planned]");

    [Theory]
    [InlineData("Russia stopped attacking Ukraine.", "Russia -ATTACKS-> Ukraine [negated]")]
    [InlineData("Uganda ceased attacking the rebels.", "Uganda -ATTACKS-> rebels [negated]")]
    [InlineData("Germany urged Russia to stop attacking Ukraine.", "Russia -ATTACKS-> Ukraine [negated, demanded]")]
    public void What_is_stopped_is_not_done(string text, string statement) =>
        engine.Read(text).MustSay(statement).MustNotSay(statement[..statement.IndexOf(" [", StringComparison.Ordinal)]);

    [Theory]
    [InlineData("Uganda halted its attacks on the rebels.", "Uganda -YIELDS_TO-> rebels")]
    [InlineData("Uganda halted its offensive against the rebels.", "Uganda -YIELDS_TO-> rebels")]
    public void Who_halts_an_attack_yields(string text, string statement) => engine.Read(text).MustSay(statement).MustNotSay("* -ATTACKS-> *");

    [Theory]
    [InlineData("Uganda resumed its attacks on the rebels.", "Uganda -ATTACKS-> rebels")]
    [InlineData("The miners stopped work, attacking the company.", "miners -ATTACKS-> company")]
    [InlineData("Police imposed a curfew in Kampala to stop demonstrations following the killing of two students by soldiers.", "soldiers -ATTACKS-> students")]
    [InlineData("Not Iran but Syria attacked Israel.", "Syria -ATTACKS-> Israel")]
    public void Only_what_is_stopped_is_negated(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The council lifted sanctions on Eritrea.", "council -YIELDS_TO-> Eritrea", "council -SANCTIONS-> Eritrea [*]")]
    [InlineData("The United States eased sanctions on Cuba.", "United States -YIELDS_TO-> Cuba", "United States -SANCTIONS-> Cuba [*]")]
    [InlineData("Egypt imposed no sanctions on Libya.", "Egypt -SANCTIONS-> Libya [negated]", "Egypt -SANCTIONS-> Libya")]
    public void Sanctions_that_are_lifted_or_never_came_are_no_sanctions(string text, string statement, string wrong) =>
        engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("Iran denies American accusations that it hid a reactor.", "United States -ACCUSES-> Iran")]
    [InlineData("Norway refused a request from Sweden.", "Sweden -DEMANDS-> Norway")]
    [InlineData("Ghana did not mention the talks between Togo and Benin.", "Togo <-MEETS-> Benin")]
    public void What_is_denied_refused_or_passed_over_was_said_or_done_all_the_same(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Ghana's prime minister said he will not meet the Togolese president.", "Ghanaian prime minister -REJECTS-> Togolese president", "Togolese president -REJECTS-> Ghanaian prime minister [*]")]
    [InlineData("Ghana will not hold talks with Togo.", "Ghana -REJECTS-> Togo", "Togo -REJECTS-> Ghana [*]")]
    public void Of_two_who_would_have_met_the_one_who_declines_refuses(string text, string refusal, string wrong) => engine.Read(text).MustSay(refusal).MustNotSay(wrong);

    [Fact]
    public void What_is_not_done_to_somebody_is_no_refusal_of_his() => engine.Read("Ghanaian soldiers will not be withdrawn from Mali.").MustNotSay("* -REJECTS-> *");

    [Theory]
    [InlineData("Eritrea did not allow the Norwegian inspectors to enter.", "Eritrea -REJECTS-> Norwegian inspectors")]
    public void Leave_that_is_not_given_is_refused(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Eritrea allowed the Norwegian inspectors to enter.", "Eritrea -REJECTS-> Norwegian inspectors")]
    public void Leave_that_is_given_is_not(string text, string wrong) => Assert.NotEmpty(engine.Read(text).MustNotSay(wrong).Entities);

    [Fact]
    public void What_somebody_was_denied_negates_nothing_that_follows_from_it() =>
        engine.Read("The team was denied visas to enter Canada, drawing criticism of the Canadian government from Ghana.").MustNotSay("Ghana -ACCUSES-> * [negated]").MustSay("Ghana -ACCUSES-> Canadian government [*]");
}
