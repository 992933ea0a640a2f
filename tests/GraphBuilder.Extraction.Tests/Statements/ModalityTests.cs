using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>What is planned, possible, demanded or alleged is told as such, and what happened as a fact.</summary>
public sealed class ModalityTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Turkey invaded Syria.", "Türkiye -ATTACKS-> Syria")]
    [InlineData("Algeria expelled the French ambassador.", "Algeria -SANCTIONS-> French ambassador")]
    [InlineData("Serbia recognized Kosovo.", "Serbia -SUPPORTS-> Kosovo")]
    [InlineData("Hezbollah bombed the Argentine embassy.", "Hezbollah -ATTACKS-> Argentine embassy")]
    [InlineData("Canada imposed sanctions on Venezuela.", "Canada -SANCTIONS-> Venezuela")]
    [InlineData("Iraq held talks with Turkey on Monday.", "Iraq -MEETS-> Türkiye")]
    [InlineData("Kenya sent police to Haiti.", "Kenya -MOBILIZES_AGAINST-> Haiti")]
    public void What_happened_is_asserted(string text, string statement) =>
        engine.Read(text).MustSay(statement).MustNotSay($"{statement} [planned]", $"{statement} [possible]", $"{statement} [demanded]", $"{statement} [alleged]");

    [Theory]
    [InlineData("The United States will impose sanctions on Venezuela on Monday.", "United States -SANCTIONS-> Venezuela")]
    [InlineData("Canada plans to impose sanctions on Venezuela.", "Canada -SANCTIONS-> Venezuela")]
    [InlineData("Russia will attack Poland.", "Russia -ATTACKS-> Poland")]
    [InlineData("Russia is preparing to attack Kharkiv.", "Russia -ATTACKS-> Kharkiv")]
    [InlineData("Nigeria will send aid to Niger.", "Nigeria -AIDS-> Niger")]
    [InlineData("Ghana intends to withdraw its soldiers from Mali.", "Ghana -YIELDS_TO-> Mali")]
    [InlineData("Iraq ordered talks with Turkey on Monday.", "Iraq -MEETS-> Türkiye")]
    [InlineData("Armenia proposed talks with Azerbaijan.", "Armenia -MEETS-> Azerbaijan")]
    [InlineData("Cuba promised to release the American prisoners.", "Cuba -YIELDS_TO-> American prisoners")]
    public void What_will_be_done_is_planned(string text, string statement) =>
        engine.Read(text).MustSay($"{statement} [planned]").MustNotSay(statement);

    [Theory]
    [InlineData("Turkey could invade Syria.", "Türkiye -ATTACKS-> Syria")]
    [InlineData("Algeria might expel the French ambassador.", "Algeria -SANCTIONS-> French ambassador")]
    [InlineData("Israel may attack Iran.", "Israel -ATTACKS-> Iran")]
    [InlineData("Israel would strike Iran if talks failed.", "Israel -ATTACKS-> Iran")]
    [InlineData("Ethiopia would attack Eritrea if talks failed.", "Ethiopia -ATTACKS-> Eritrea")]
    public void What_may_be_done_is_possible(string text, string statement) =>
        engine.Read(text).MustSay($"{statement} [possible]").MustNotSay(statement);

    [Theory]
    [InlineData("The European Union demanded that Serbia recognize Kosovo.", "Serbia -SUPPORTS-> Kosovo")]
    [InlineData("The European Union called on Serbia to recognize Kosovo.", "Serbia -SUPPORTS-> Kosovo")]
    [InlineData("Kenya should sanction Sudan, the opposition said.", "Kenya -SANCTIONS-> Sudan")]
    [InlineData("Uganda ordered its army to attack the rebels.", "Ugandan army -ATTACKS-> rebels")]
    public void What_is_asked_for_is_demanded(string text, string statement) =>
        engine.Read(text).MustSay($"{statement} [demanded]").MustNotSay(statement);

    [Theory]
    [InlineData("Rwanda allegedly attacked Burundi.", "Rwanda -ATTACKS-> Burundi")]
    [InlineData("Rwanda reportedly attacked Burundi.", "Rwanda -ATTACKS-> Burundi")]
    [InlineData("Rwanda was accused of attacking Burundi.", "Rwanda -ATTACKS-> Burundi")]
    [InlineData("Hezbollah is suspected of bombing the Argentine embassy.", "Hezbollah -ATTACKS-> Argentine embassy")]
    [InlineData("North Korea is said to have hacked the Bangladeshi bank.", "North Korea -COERCES-> Bangladeshi bank")]
    public void What_somebody_is_accused_of_is_alleged(string text, string statement) =>
        engine.Read(text).MustSay($"{statement} [alleged]").MustNotSay(statement);

    [Theory]
    [InlineData("Three days after Israel attacked Iran, Oman offered to mediate.", "Israel -ATTACKS-> Iran")]
    public void What_another_did_before_is_not_planned(string text, string statement) => engine.Read(text).MustSay(statement).MustNotSay($"{statement} [planned]");

    [Theory]
    [InlineData("Rwanda threatened to halt talks with Congo.", "Rwanda -SANCTIONS-> * [planned]")]
    [InlineData("Bulgaria promised to support North Macedonia.", "Bulgaria -SUPPORTS-> North Macedonia [planned]")]
    public void A_threat_or_promise_plans(string text, string statement) => engine.Read(text).MustSay(statement).MustNotSay(statement[..statement.IndexOf(" [", StringComparison.Ordinal)]);

    [Theory]
    [InlineData("Amid Chadian threats against Niger, officials plan to meet in Oslo.", "Chad -THREATENS-> Niger")]
    [InlineData("After an attack by rebels on Mopti, Senegal agreed to send nurses.", "rebels -ATTACKS-> Mopti")]
    public void What_is_planned_because_of_an_act_leaves_the_act_a_fact(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Chad will free sailors captured by Libya.", "Libya -COERCES-> sailors", "Chad -YIELDS_TO-> sailors [planned]")]
    [InlineData("Norway will free two men despite an Ethiopian attack on Norwegian soldiers.", "Ethiopia -ATTACKS-> Norwegian soldiers", "Norway -YIELDS_TO-> men [planned]")]
    public void What_is_told_beside_a_plan_is_not_planned(string text, string statement, string planned) => engine.Read(text).MustSay(statement, planned);

    [Theory]
    [InlineData("The officer was convicted of killing a Kenyan journalist.", "officer -ATTACKS-> Kenyan journalist")]
    [InlineData("The militia claimed responsibility for killing two Kenyan soldiers.", "militia -ATTACKS-> Kenyan soldiers")]
    public void A_conviction_or_an_admission_makes_it_a_fact(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The officer was accused of killing a Kenyan journalist.", "officer -ATTACKS-> Kenyan journalist")]
    [InlineData("The militia claimed that it killed two Kenyan soldiers.", "militia -ATTACKS-> Kenyan soldiers")]
    [InlineData("The man is accused of planning to attack Israel.", "man -ATTACKS-> Israel")]
    public void A_charge_or_a_claim_does_not_whatever_was_planned(string text, string statement) => engine.Read(text).MustSay($"{statement} [alleged]").MustNotSay(statement, $"{statement} [planned]");

    [Theory]
    [InlineData("Russia is threatening to cut gas supplies to Ukraine.", "Russia -SANCTIONS-> Ukraine")]
    [InlineData("The envoy was sent to meet the Danish rebels.", "envoy -MEETS-> Danish rebels")]
    public void What_somebody_threatens_or_is_sent_to_do_has_not_happened(string text, string statement) => engine.Read(text).MustSay($"{statement} [planned]").MustNotSay(statement);
}
