using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Who holds which office, with the title as the text has it.</summary>
public sealed class OfficeTests(ReadingFixture engine)
{
    private static readonly DateOnly Published = new(2026, 2, 3);

    [Theory]
    [InlineData("Iranian Foreign Minister Abbas Araghchi met Omani officials in Muscat.", "Abbas Araghchi -HOLDS_OFFICE(Foreign Minister)-> Iran")]
    [InlineData("Ghanaian Finance Minister Kofi Mensah resigned on Monday.", "Kofi Mensah -HOLDS_OFFICE(Finance Minister)-> Ghana")]
    [InlineData("U.S. Secretary of State Marco Rubio met Sergei Lavrov in Riyadh.", "Marco Rubio -HOLDS_OFFICE(Secretary of State)-> United States")]
    [InlineData("U.S. special envoy Steve Witkoff travelled to Moscow.", "Steve Witkoff -HOLDS_OFFICE(special envoy)-> United States")]
    [InlineData("NATO Secretary-General Mark Rutte visited Kyiv.", "Mark Rutte -HOLDS_OFFICE(Secretary-General)-> NATO")]
    [InlineData("South Korean Vice Foreign Minister Park Min-ho met Wang Yi.", "Park Min-ho -HOLDS_OFFICE(Vice Foreign Minister)-> South Korea")]
    [InlineData("European Commission President Ursula von der Leyen criticized Hungary.", "Ursula von der Leyen -HOLDS_OFFICE(President)-> European Commission")]
    [InlineData("Chancellor Friedrich Merz of Germany criticized Hungary.", "Friedrich Merz -HOLDS_OFFICE(Chancellor)-> Germany")]
    [InlineData("Deputy Prime Minister Jonas Petrauskas of Lithuania visited Riga.", "Jonas Petrauskas -HOLDS_OFFICE(Deputy Prime Minister)-> Lithuania")]
    public void A_title_before_the_name_is_an_office(string text, string statement)
    {
        var graph = engine.Read(text, Published).MustSay(statement);
        Assert.Single(graph.Statements, one => one.Type == "HOLDS_OFFICE");
    }

    [Theory]
    [InlineData("Kofi Mensah, Ghana's finance minister, resigned on Monday.", "Kofi Mensah -HOLDS_OFFICE(finance minister)-> Ghana")]
    [InlineData("Elena Marković, the foreign minister of Serbia, accused Kosovo of provoking the clashes.", "Elena Marković -HOLDS_OFFICE(foreign minister)-> Serbia")]
    [InlineData("Serbia's foreign minister, Elena Marković, accused Kosovo of provoking the clashes.", "Elena Marković -HOLDS_OFFICE(foreign minister)-> Serbia")]
    [InlineData("Emmanuel Macron, president of France, visited Berlin.", "Emmanuel Macron -HOLDS_OFFICE(president)-> France")]
    [InlineData("Lars Holm, the mayor of Aalborg, criticized Denmark.", "Lars Holm -HOLDS_OFFICE(mayor)-> Aalborg")]
    [InlineData("Amira Haddad is the mayor of Tripoli.", "Amira Haddad -HOLDS_OFFICE(mayor)-> Tripoli")]
    public void A_title_in_apposition_or_as_predicate_is_an_office(string text, string statement) => engine.Read(text, Published).MustSay(statement);

    [Theory]
    [InlineData("Andris Kalniņš, defence minister of Latvia, and Mart Tamm, foreign minister of Estonia, visited Vilnius.", "Andris Kalniņš -HOLDS_OFFICE(defence minister)-> Latvia", "Mart Tamm -HOLDS_OFFICE(foreign minister)-> Estonia")]
    [InlineData("King Abdullah of Jordan met President Ahmed al-Sharaa of Syria.", "Abdullah -HOLDS_OFFICE(King)-> Jordan", "Ahmed al-Sharaa -HOLDS_OFFICE(President)-> Syria")]
    public void Everybody_has_his_own_office(string text, string one, string other) =>
        engine.Read(text, Published).MustSay(one, other);

    [Theory]
    [InlineData("Former Georgian President Salome Zurabishvili praised the students.")]
    [InlineData("Tomas Herrera, a former defense minister of Chile, was arrested.")]
    [InlineData("Ex-president Lindiwe Okoro of Zambia criticized the court.")]
    [InlineData("Former US President Jimmy Carter praised Kenya.")]
    [InlineData("The late Ghanaian president Kojo Asante had visited Togo.")]
    [InlineData("Then-President Barack Obama visited Cuba.")]
    public void Who_held_an_office_once_does_not_hold_it(string text) => Assert.NotEmpty(engine.Read(text, Published).MustNotSay("* -HOLDS_OFFICE-> * [*]").Entities);

    [Fact]
    public void An_incoming_president_is_yet_to_hold_the_office() =>
        engine.Read("Kenya's incoming president, Grace Wanjiru, visited Uganda.", Published)
            .MustSay("Grace Wanjiru -HOLDS_OFFICE(incoming president)-> Kenya [planned]").MustNotSay("* -HOLDS_OFFICE-> Kenya");

    [Theory]
    [InlineData("Hamas leader Khalil al-Hayya met Egyptian officials.", "Khalil al-Hayya -LEADS-> Hamas")]
    [InlineData("Ana Duarte, the leader of the Workers' Party, was arrested.", "Ana Duarte -LEADS-> Workers' Party")]
    [InlineData("Aung Min, the head of the Arakan League, threatened Myanmar.", "Aung Min -LEADS-> Arakan League")]
    public void A_leader_leads(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Former Hamas leader Khaled Meshaal met Egyptian officials.")]
    [InlineData("Ana Duarte, a former leader of the Workers' Party, was arrested.")]
    public void A_former_leader_does_not_lead(string text) => Assert.NotEmpty(engine.Read(text).MustNotSay("* -LEADS-> * [*]").Entities);

    [Theory]
    [InlineData("Hamas spokesman Hazem Qassem said the group would not disarm.", "Hazem Qassem -MEMBER_OF-> Hamas")]
    [InlineData("Taliban spokesman Zabihullah Mujahid rejected the claim.", "Zabihullah Mujahid -MEMBER_OF-> Taliban")]
    [InlineData("Police spokesman Daniel Otieno said the men were arrested.", "Daniel Otieno -MEMBER_OF-> Police")]
    [InlineData("Kremlin spokesman Dmitry Peskov threatened Finland.", "Dmitry Peskov -MEMBER_OF-> Kremlin")]
    [InlineData("A spokesman for the United Nations condemned the attack on the convoy.", "spokesman -MEMBER_OF-> United Nations")]
    public void A_spokesman_is_one_of_the_body(string text, string statement) =>
        engine.Read(text).MustSay(statement).MustNotSay("* -LEADS-> * [*]", "* -HOLDS_OFFICE-> * [*]");
}
