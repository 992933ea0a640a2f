using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>What holds over a time: where things lie, who belongs to whom.</summary>
public sealed class StateTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Gunmen attacked a market in the Iraqi city of Mosul.", "Mosul -LOCATED_IN-> Iraq")]
    [InlineData("A bomb exploded in Kandahar, Afghanistan.", "Kandahar -LOCATED_IN-> Afghanistan")]
    [InlineData("Rebels attacked Dori, a town in Burkina Faso.", "Dori -LOCATED_IN-> Burkina Faso")]
    [InlineData("The town of Dori lies in northern Burkina Faso.", "Dori -LOCATED_IN-> Burkina Faso")]
    [InlineData("Armed men attacked Pemba, a port in Mozambique.", "Pemba -LOCATED_IN-> Mozambique")]
    public void A_place_lies_where_the_text_says(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The minister flew from Lahore to Nepal on Monday.", "Lahore -LOCATED_IN-> Nepal [*]")]
    [InlineData("Protests in Mombasa spread to Tanzania.", "Mombasa -LOCATED_IN-> Tanzania [*]")]
    public void A_place_does_not_lie_in_another_that_is_only_near_it(string text, string wrong) => Assert.NotEmpty(engine.Read(text).MustNotSay(wrong).Entities);

    [Theory]
    [InlineData("Finland joined NATO.", "Finland -MEMBER_OF-> NATO")]
    [InlineData("Sweden and Finland are members of NATO.", "Sweden -MEMBER_OF-> NATO")]
    [InlineData("Germany, a member of NATO, sent tanks to Ukraine.", "Germany -MEMBER_OF-> NATO")]
    [InlineData("Two Taliban fighters were killed by Pakistani soldiers.", "Taliban fighters -MEMBER_OF-> Taliban")]
    [InlineData("Fighters of the Kurdistan Workers' Party attacked a convoy.", "Fighters -MEMBER_OF-> Kurdistan Workers' Party")]
    [InlineData("Peter Nowak, a member of the Polish parliament, criticized Hungary.", "Peter Nowak -MEMBER_OF-> Sejm")]
    public void Members_belong_to_their_body(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Iraqi police arrested three men in Basra.", "Iraqi police -PART_OF-> Iraq")]
    [InlineData("Sudanese troops shelled a village in Darfur.", "Sudanese troops -PART_OF-> Sudan")]
    [InlineData("Two Taliban fighters were killed by Pakistani soldiers.", "Pakistani soldiers -PART_OF-> Pakistan")]
    [InlineData("Iranian Foreign Minister Abbas Araghchi met Omani officials in Muscat.", "Omani officials -PART_OF-> Oman")]
    [InlineData("Uganda ordered its army to attack the rebels.", "Ugandan army -PART_OF-> Uganda")]
    public void Bodies_and_forces_are_part_of_their_country(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("A Norwegian journalist was arrested by Turkish police.", "Norwegian journalist -CITIZEN_OF-> Norway")]
    [InlineData("Hans Becker, a German engineer, was kidnapped by gunmen in Niger.", "Hans Becker -CITIZEN_OF-> Germany")]
    [InlineData("Japanese citizen Kenji Mori was arrested in Belarus.", "Kenji Mori -CITIZEN_OF-> Japan")]
    [InlineData("Three Ukrainian pilots were captured by Russian forces on Tuesday.", "Ukrainian pilots -CITIZEN_OF-> Ukraine")]
    public void Persons_are_citizens_of_their_country_and_of_no_other(string text, string statement)
    {
        var graph = engine.Read(text).MustSay(statement);
        Assert.Single(graph.Statements, one => one.Type == "CITIZEN_OF");
    }

    [Theory]
    [InlineData("Harbour Aid, a charity based in London, sent tents to Sudan.", "Harbour Aid -BASED_IN-> London", "* -BASED_IN-> Sudan [*]")]
    [InlineData("Siemens, a company based in Germany, sued Nokia.", "Siemens -BASED_IN-> Germany", "Nokia -BASED_IN-> * [*]")]
    public void Companies_and_charities_are_based_somewhere(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("Amina Okafor and her brother Daniel Okafor were arrested by Nigerian police.", "Amina Okafor <-FAMILY_OF-> Daniel Okafor")]
    [InlineData("Leyla Aydin, the daughter of President Kerem Aydin, was arrested.", "Leyla Aydin <-FAMILY_OF-> Kerem Aydin")]
    [InlineData("Karim's wife, Lina, was arrested by Syrian police.", "Lina <-FAMILY_OF-> Karim")]
    [InlineData("President Kerem Aydin and his wife Leyla Aydin visited Baku.", "Leyla Aydin <-FAMILY_OF-> Kerem Aydin")]
    public void Relatives_are_family_once(string text, string statement)
    {
        var graph = engine.Read(text).MustSay(statement);
        Assert.Single(graph.Statements, one => one.Type == "FAMILY_OF");
    }

    [Fact]
    public void Each_sentence_that_says_a_state_is_a_statement_of_it_once()
    {
        var graph = engine.Read("Iraqi police arrested two men. Iraqi police also searched a house in Basra, Iraqi police said. They then left.");
        Assert.Equal(2, graph.Statements.Count(one => one.Type == "PART_OF"));
    }

    [Theory]
    [InlineData("Islamic militants attacked a convoy in Mali.", "* -MEMBER_OF-> Islamic [*]")]
    [InlineData("Western diplomats in Sudan criticized the arrests.", "* -PART_OF-> Western [*]")]
    [InlineData("Two bridges were bombed in the northwest, and Bandar lies in the northwest.", "* -LOCATED_IN-> northwest [*]")]
    [InlineData("Three were Kenyan nurses.", "Three -CITIZEN_OF-> * [*]")]
    [InlineData("A French-language newspaper criticized Algeria.", "* -BASED_IN-> France [*]")]
    [InlineData("The U.S. has threatened to refer Syria to the U.N. Security Council.", "Syria -MEMBER_OF-> * [*]")]
    [InlineData("A bomb exploded in the Somali capital of Mogadishu.", "capital -LOCATED_IN-> Mogadishu [*]")]
    public void What_names_nobody_has_no_parts_and_no_members(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Sunni fighters attacked a convoy in Syria.", "Sunni fighters -MEMBER_OF-> Sunnis")]
    [InlineData("Latvia is a member of the European Union.", "Latvia -MEMBER_OF-> European Union")]
    [InlineData("French radio criticized Algeria.", "French radio -BASED_IN-> France")]
    public void Peoples_bodies_and_countries_have(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Six Russian crew members and two Chadian staff were rescued by French troops.", "Chadian staff -CITIZEN_OF-> Chad")]
    [InlineData("A Vietnamese man was arrested by Thai police.", "Vietnamese man -CITIZEN_OF-> Vietnam")]
    [InlineData("Anna Koch of Austria beat Marta Ruiz of Spain.", "Anna Koch -CITIZEN_OF-> Austria")]
    public void People_are_citizens_and_no_parts_of_a_country(string text, string statement) => engine.Read(text).MustSay(statement).MustNotSay($"{statement.Split(' ')[0]} {statement.Split(' ')[1]} -PART_OF-> * [*]", "* -HOLDS_OFFICE-> * [*]");

    [Theory]
    [InlineData("The U.N.'s World Food Program sent rice to Haiti.", "World Food Program -PART_OF-> United Nations")]
    [InlineData("Members of the Asia Pacific Economic Cooperation Business Council met APEC leaders in Lima.", "Asia Pacific Economic Cooperation Business Council -PART_OF-> *")]
    [InlineData("Members of the African Union Business Council met African Union leaders in Accra.", "African Union Business Council -PART_OF-> African Union")]
    public void A_body_that_is_named_with_a_larger_one_is_part_of_it(string text, string statement) => engine.Read(text).MustSay(statement);

    [Fact]
    public void A_company_is_named_by_its_noun_even_where_a_person_works_for_it() =>
        Assert.Equal("Organization", Assert.Single(engine.Read("An official with the German firm Holzer Brandt, Karl Maier, said the men stopped the boat.").Entities, one => one.Name == "Holzer Brandt").Type);

    [Theory]
    [InlineData("Gunmen kidnapped an engineer of the German firm Holzer Brandt in Nigeria.", "Holzer Brandt -BASED_IN-> Germany", "* -BASED_IN-> Nigeria [*]")]
    [InlineData("A lawyer of the Danish charity Lindt Suter was arrested in Cuba.", "Lindt Suter -BASED_IN-> Denmark", "* -BASED_IN-> Cuba [*]")]
    public void A_named_body_is_based_where_the_adjective_of_its_noun_says(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Fact]
    public void Of_two_that_belong_to_each_other_only_the_likelier_does()
    {
        var graph = engine.Read("A six-party coalition of religious parties, the Harbour Front, dominates the assembly.");
        Assert.DoesNotContain(graph.Statements, one => graph.Statements.Any(other => other.Kind == Graph.StatementKind.State && one.Kind == Graph.StatementKind.State
            && one.Source!.Entity == other.Target!.Entity && one.Target!.Entity == other.Source!.Entity));
    }

    [Fact]
    public void A_rank_between_a_body_and_a_name_makes_a_member() =>
        engine.Read("Royal Jordanian Air Force lieutenant Sami Haddad was killed. Colonel Omar Nasser praised him.")
            .MustSay("Sami Haddad -MEMBER_OF-> Royal Jordanian Air Force").MustNotSay("Omar Nasser -MEMBER_OF-> * [*]");
}
