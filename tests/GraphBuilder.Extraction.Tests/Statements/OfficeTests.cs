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
    [InlineData("A spokesman for the United Nations condemned the attack on the convoy.", "spokesman -MEMBER_OF-> United Nations")]
    public void A_spokesman_is_one_of_the_body(string text, string statement) =>
        engine.Read(text).MustSay(statement).MustNotSay("* -LEADS-> * [*]", "* -HOLDS_OFFICE-> * [*]");

    [Theory]
    [InlineData("Police spokesman Daniel Otieno said the men were arrested.", "Daniel Otieno -HOLDS_OFFICE(Police spokesman)-> Police")]
    [InlineData("Kenya's Foreign Ministry spokeswoman Alice Kamau rejected the report.", "Alice Kamau -HOLDS_OFFICE(Foreign Ministry spokeswoman)-> Kenyan Foreign Ministry")]
    [InlineData("Kremlin spokesman Dmitry Peskov threatened Finland.", "Dmitry Peskov -HOLDS_OFFICE(Kremlin spokesman)-> Kremlin")]
    public void A_named_spokesman_of_a_body_of_the_state_holds_the_office_that_his_title_says(string text, string statement) =>
        engine.Read(text).MustSay(statement).MustNotSay("* -MEMBER_OF-> * [*]");

    [Theory]
    [InlineData("Peruvian President Julia Rojas met Chilean Vice President Pablo Soto in Lima.", "Julia Rojas -HOLDS_OFFICE(President)-> Peru", "Pablo Soto -HOLDS_OFFICE(Vice President)-> Chile", "Pablo Soto -HOLDS_OFFICE-> Peru [*]")]
    [InlineData("Ghana recalled its envoy hours after Togolese President Kofi Adade praised the rebels.", "Kofi Adade -HOLDS_OFFICE(President)-> Togo", "Kofi Adade -HOLDS_OFFICE(President)-> Togo", "Kofi Adade -HOLDS_OFFICE-> Ghana [*]")]
    public void An_office_is_of_the_country_beside_its_title_and_not_of_the_one_next_door(string text, string one, string other, string wrong) =>
        engine.Read(text).MustSay(one, other).MustNotSay(wrong);

    [Fact]
    public void A_surname_that_only_presidents_of_one_country_bore_tells_the_country() =>
        engine.Read("U.S. senators criticized President Bush. Mexico praised him.").MustSay("Bush -HOLDS_OFFICE(President)-> United States");

    [Fact]
    public void An_office_that_there_is_only_once_tells_its_owner() =>
        engine.Read("The Vatican denied the report. Pope Benedict prayed for the victims.").MustSay("Benedict XVI -HOLDS_OFFICE(Pope)-> Vatican");

    [Fact]
    public void A_title_that_names_its_body_belongs_to_it() =>
        engine.Read("The Kenyan army denied the report. The army chief, General Peter Odhiambo, blamed the rebels.").MustSay("Peter Odhiambo -HOLDS_OFFICE(army chief)-> Kenyan army");

    [Theory]
    [InlineData("Police in Zambia arrested two men. Zambia had banned the march. President Joseph Banda defended the arrests.", "Joseph Banda -HOLDS_OFFICE(President)-> Zambia")]
    public void An_office_without_an_owner_is_of_the_country_that_the_article_is_about(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Zambia and Malawi signed the accord. President Joseph Banda praised it.")]
    [InlineData("Zambia had banned the film. Rivermark president Joseph Banda made the comment in Paris.")]
    [InlineData("Zambia had banned the film. Ambassador Joseph Banda left the country.")]
    public void But_not_where_that_is_in_doubt(string text) => Assert.NotEmpty(engine.Read(text).MustNotSay("Joseph Banda -HOLDS_OFFICE-> Zambia [*]").Entities);

    [Fact]
    public void A_counterpart_has_the_title_of_whose_counterpart_he_is() =>
        engine.Read("Norway's Foreign Minister, Ann Lee, meets her Danish counterpart, Lars Holm, on Friday.")
            .MustSay("Ann Lee -HOLDS_OFFICE(Foreign Minister)-> Norway", "Lars Holm -HOLDS_OFFICE(Foreign Minister)-> Denmark");

    [Fact]
    public void The_title_of_a_head_says_of_what() =>
        engine.Read("General Omar Haddad - the head of the army's Eastern Command - has resigned.").MustNotSay("* -HOLDS_OFFICE(head)-> * [*]");

    [Fact]
    public void A_word_of_a_title_is_no_body() =>
        Assert.NotEmpty(engine.Read("State Councilor Wang Lin visited Laos. Ukrainian Fuel and Energy Minister Ivan Koval met him.")
            .MustNotSay("* -HOLDS_OFFICE-> State [*]", "* -HOLDS_OFFICE-> Fuel [*]").Entities);

    [Theory]
    [InlineData("Peru's new President, Julia Rojas, praised Chile.", "Julia Rojas -HOLDS_OFFICE(President)-> Peru")]
    [InlineData("Ann Lee, the chief economist of Harbour Bank, praised Chile.", "Ann Lee -HOLDS_OFFICE(chief economist)-> Harbour Bank")]
    [InlineData("Interim President Abdou Ali of Somalia praised Chile.", "Abdou Ali -HOLDS_OFFICE(Interim President)-> Somalia")]
    public void A_title_is_written_without_words_that_say_nothing_of_the_office(string text, string statement) => engine.Read(text).MustSay(statement);

    [Fact]
    public void An_office_that_one_sentence_titles_is_not_repeated_without_its_title()
    {
        var graph = engine.Read("Peruvian President Julia Rojas met Chile's envoy. Peru's leader Rojas, its head of state, praised him.");
        Assert.All(graph.Statements.Where(one => one.Type == "HOLDS_OFFICE" && graph.NameOf(one.Target) == "Peru"), one => Assert.NotNull(one.Title));
    }

    [Fact]
    public void A_title_that_only_one_country_has_tells_it() =>
        engine.Read("China has banned the march. State Councilor Wang Lin told reporters that people should stay calm.").MustSay("Wang Lin -HOLDS_OFFICE(State Councilor)-> China");

    [Fact]
    public void Who_serves_a_body_serves_no_word_of_its_name() =>
        engine.Read("Georgia's foreign ministry summoned the European Union's ambassador in Tbilisi.").MustSay("* -HOLDS_OFFICE-> European Union").MustNotSay("* -HOLDS_OFFICE-> Europe");
}
