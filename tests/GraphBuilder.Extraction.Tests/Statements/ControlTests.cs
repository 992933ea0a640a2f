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
    [InlineData("Ghana called on Kenya to send police officers to Haiti.", "Ghana -DEMANDS-> Kenya", "Kenya -MOBILIZES_AGAINST-> Haiti [demanded]")]
    public void Who_is_urged_is_to_act(string text, string demand, string act) =>
        engine.Read(text).MustSay(demand, act).MustNotSay(act.Replace(" [demanded]", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Brazil agreed to send doctors to Haiti.", "Brazil -AIDS-> Haiti [planned]")]
    [InlineData("Peru agreed to send troops to Bolivia.", "Peru -MOBILIZES_AGAINST-> Bolivia [planned]")]
    [InlineData("Chad promised to help Sudan.", "Chad -AIDS-> Sudan [planned]")]
    [InlineData("Argentina offered to help Paraguay.", "Argentina -AIDS-> Paraguay [planned]")]
    [InlineData("Jordan decided to expel the Syrian ambassador.", "Jordan -SANCTIONS-> Syrian ambassador [planned]")]
    [InlineData("Sudan agreed to meet the Ethiopian delegation.", "Sudan <-MEETS-> Ethiopian delegation [planned]")]
    public void Who_agrees_to_act_is_to_act_and_has_not_yet(string text, string act) =>
        engine.Read(text).MustSay(act).MustNotSay(act.Replace(" [planned]", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("Ethiopia threatened to attack Eritrea.", "Ethiopia -THREATENS-> Eritrea", "Ethiopia -ATTACKS-> Eritrea")]
    [InlineData("Kenya tried to mediate between Sudan and South Sudan.", "Kenya -MEDIATES-> Sudan & South Sudan [possible]", "Kenya -MEDIATES-> * [planned]")]
    public void What_is_threatened_or_tried_is_not_done(string text, string statement, string wrong) =>
        engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("Spain called on Morocco to free the fishermen.", "Spain -DEMANDS-> Morocco", "Morocco -YIELDS_TO-> fishermen [demanded]", "Spain -YIELDS_TO-> * [*]")]
    [InlineData("The African Union appealed to Sudan to release the aid workers.", "African Union -DEMANDS-> Sudan", "Sudan -YIELDS_TO-> aid workers [demanded]", "African Union -YIELDS_TO-> * [*]")]
    [InlineData("Colombia accused Venezuela of attacking Colombian soldiers.", "Colombia -ACCUSES-> Venezuela", "Venezuela -ATTACKS-> Colombian soldiers [alleged]", "Colombia -ATTACKS-> * [*]")]
    [InlineData("The United Nations blamed Eritrea for attacking Djibouti.", "United Nations -ACCUSES-> Eritrea", "Eritrea -ATTACKS-> Djibouti [alleged]", "United Nations -ATTACKS-> * [*]")]
    [InlineData("Prosecutors charged Karim Nasri with killing two policemen.", "Prosecutors -ACCUSES-> Karim Nasri", "Karim Nasri -ATTACKS-> policemen [alleged]", "Prosecutors -ATTACKS-> * [*]")]
    [InlineData("Belgium criticized Hungary for supporting Russia.", "Belgium -ACCUSES-> Hungary", "Hungary -SUPPORTS-> Russia", "Belgium -SUPPORTS-> * [*]")]
    [InlineData("The police prevented the protesters from attacking the embassy.", "police -COERCES-> protesters", "protesters -ATTACKS-> embassy [negated]", "police -ATTACKS-> * [*]")]
    public void Who_is_addressed_accused_or_prevented_is_who_acts(string text, string towards, string act, string wrong) =>
        engine.Read(text).MustSay(towards, act).MustNotSay(wrong);

    [Theory]
    [InlineData("Yemen angered Saudi Arabia by attacking Oman.", "Yemen -ATTACKS-> Oman", "Saudi Arabia -ATTACKS-> Oman [*]")]
    public void Who_does_something_by_doing_another_acts_twice(string text, string act, string wrong) => engine.Read(text).MustSay(act).MustNotSay(wrong);

    [Theory]
    [InlineData("Kenyan troops were sent to Somalia to attack the militia.", "Kenyan troops -ATTACKS-> militia [*]")]
    [InlineData("The guards charged with torturing the prisoners will be tried in Oslo.", "guards -ATTACKS-> prisoners [*]")]
    [InlineData("A colonel who was convicted of killing two students has died.", "colonel -ATTACKS-> students [*]")]
    [InlineData("Spain announced a decision to expel the Cuban ambassador.", "Spain -SANCTIONS-> Cuban ambassador [planned]")]
    [InlineData("Fiji's plan to withdraw from Samoa is popular.", "Fiji -YIELDS_TO-> Samoa [planned]")]
    public void Whose_plan_task_or_charge_it_is_is_who_acts(string text, string act) => engine.Read(text).MustSay(act);

    [Theory]
    [InlineData("Spain rejected Morocco's request to free the fishermen.", "Spain -YIELDS_TO-> fishermen", "Morocco -YIELDS_TO-> fishermen [*]")]
    [InlineData("The senate rejected a plan to arrest the general.", "senate -COERCES-> general [*]")]
    [InlineData("Founded by Norway, the school arrested nobody.", "school -SUPPORTS-> Norway [*]", "Norway -COERCES-> * [*]")]
    public void Who_refuses_it_does_not_act(string text, params string[] wrong) => engine.Read(text).MustNotSay(wrong);
}
