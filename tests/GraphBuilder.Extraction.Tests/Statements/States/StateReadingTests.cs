using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements.States;

/// <summary>What lies where, who is where, and who belongs to whom, as the form of a phrase or a word says it.</summary>
public sealed class StateReadingTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("The convoy left Kirkuk, Iraq, at dawn.", "Kirkuk -LOCATED_IN-> Iraq")]
    [InlineData("The convoy left Aleppo, northern Syria, at dawn.", "Aleppo -LOCATED_IN-> Syria")]
    [InlineData("Rain flooded the Syrian town of Salamiyah on Monday.", "Salamiyah -LOCATED_IN-> Syria")]
    [InlineData("Shells fell on Zabul province in Afghanistan.", "Zabul -LOCATED_IN-> Afghanistan")]
    [InlineData("The governor of Afghanistan's Badghis province has resigned.", "Badghis -LOCATED_IN-> Afghanistan")]
    public void A_place_lies_in_the_place_that_its_phrase_names(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The minister will visit Kirkuk, Baghdad and Basra.", "Kirkuk -LOCATED_IN-> *", "Baghdad -LOCATED_IN-> Basra")]
    [InlineData("Flights from Kenya, Uganda and Tanzania were cancelled.", "Kenya -LOCATED_IN-> *", "Uganda -LOCATED_IN-> *")]
    [InlineData("The road runs from the towns of Kapoeta and Torit.", "Kapoeta -LOCATED_IN-> *", "Torit -LOCATED_IN-> *")]
    [InlineData("The envoy flew from Salamiyah to Syria's embassy.", "Salamiyah -LOCATED_IN-> *")]
    public void Places_side_by_side_do_not_lie_in_one_another(string text, params string[] wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("The charity employs 300 nurses across Malawi.", "nurses -BASED_IN-> Malawi")]
    [InlineData("Insurgents in Yemen and Oman have laid down their arms.", "insurgents -BASED_IN-> Oman")]
    [InlineData("The firm has 200 employees across Kenya, Uganda and Rwanda.", "employees -BASED_IN-> Rwanda")]
    [InlineData("Doctors from the town of Luxor treated the wounded.", "doctors -BASED_IN-> Luxor")]
    [InlineData("U.S. service members at Camp Lemonnier trained Somali soldiers.", "* -BASED_IN-> Camp Lemonnier")]
    [InlineData("Jets destroyed Boko Haram targets in Nigeria and Niger.", "Boko Haram -BASED_IN-> Niger")]
    [InlineData("Boko Haram's presence in the town of Diffa worries the people of Niger.", "Boko Haram -BASED_IN-> Diffa")]
    [InlineData("The two men are from Luxor.", "men -BASED_IN-> Luxor")]
    [InlineData("Three marines stationed in Djibouti were hurt.", "* -BASED_IN-> Djibouti")]
    public void People_of_whom_a_phrase_says_where_are_there(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Hungarian Prime Minister Viktor Orban met farmers in Vienna.", "Viktor Orban -BASED_IN-> *")]
    [InlineData("Insurgents attacked a bridge in Yemen.", "insurgents -BASED_IN-> *")]
    [InlineData("The troops are in Darfur, and the two men are from Luxor.", "men -BASED_IN-> Darfur")]
    [InlineData("The charity evacuated its nurses from Darfur.", "* -BASED_IN-> Darfur")]
    [InlineData("The militants were planning attacks on NATO targets in Turkey.", "NATO -BASED_IN-> *")]
    public void Where_something_happened_nobody_is_based(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("The alliance includes the Salim Brigade and fights in the north.", "Salim Brigade -PART_OF-> alliance")]
    [InlineData("The 9th Signal Squadron flies missions as part of the 88th Air Wing.", "9th Signal Squadron -PART_OF-> 88th Air Wing")]
    [InlineData("Talal Faris is an elder of the Dulaim clan.", "Talal Faris -MEMBER_OF-> Dulaim")]
    [InlineData("Walid Karim, a member of the Falcon Party, has resigned.", "Walid Karim -MEMBER_OF-> Falcon Party")]
    [InlineData("The drought hurt the army of Chad.", "* -PART_OF-> Chad")]
    [InlineData("Gauteng province, which includes Pretoria, has seen three cases.", "Pretoria -LOCATED_IN-> Gauteng")]
    [InlineData("Task Force 7, led by the Royal Navy, sailed into the Gulf of Aden.", "Royal Navy -LEADS-> Task Force 7")]
    [InlineData("Maj. Gen. Peter Olson, commander, Joint Task Force 7, spoke on Monday.", "Peter Olson -LEADS-> Joint Task Force 7")]
    [InlineData("Six Russian crew members were on board.", "* -CITIZEN_OF-> Russia")]
    [InlineData("Sudanese rebels allied with the Falcon Party took Kassala.", "* <-ALLIED_WITH-> Falcon Party")]
    [InlineData("Kenyan Foreign Minister Tom Okello and his Chadian counterpart, Idris Saleh, met in Lagos.", "Idris Saleh -HOLDS_OFFICE-> Chad")]
    [InlineData("Energy ministers of Chad and Niger met in Lagos.", "* -HOLDS_OFFICE-> Chad")]
    [InlineData("Ambassadors of the member states met in Lagos.", "ambassadors -HOLDS_OFFICE-> member states")]
    public void A_word_for_a_state_holds_between_those_in_its_frame(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Walid Karim, a former member of the Falcon Party, has died.", "Walid Karim -MEMBER_OF-> Falcon Party")]
    [InlineData("Walid Karim is not a member of the Falcon Party.", "Walid Karim -MEMBER_OF-> Falcon Party")]
    [InlineData("The members of the Falcon Party were encouraged by the decision of Walid Karim.", "Walid Karim -MEMBER_OF-> *")]
    [InlineData("The alliance attacked the Salim Brigade.", "Salim Brigade -PART_OF-> *")]
    [InlineData("Task Force 7, led by the Royal Navy, sailed into the Gulf of Aden.", "Task Force 7 -PART_OF-> *")]
    [InlineData("Workers left the Qabul Primary School in Ghazni.", "* -LOCATED_IN-> Qabul")]
    [InlineData("King Hassan arrived in India from China.", "Hassan -BASED_IN-> *")]
    [InlineData("The ministers will name a candidate to lead the African Union.", "candidate -MEMBER_OF-> *")]
    [InlineData("Somalia has lived without a working government for years.", "* -PART_OF-> Somalia")]
    [InlineData("The tribunal's most wanted suspects, Goran Babic and Milan Petrov, are at large.", "* -MEMBER_OF-> *")]
    [InlineData("Critics of the Falcon Party marched in Harare.", "critics -MEMBER_OF-> *")]
    [InlineData("Thousands marched in support of Haitian presidential candidate Marie Duval.", "Marie Duval -HOLDS_OFFICE-> *")]
    [InlineData("The former Australian Open champion Maria Lund will not play.", "* -CITIZEN_OF-> Australia")]
    public void What_was_or_is_denied_or_said_of_others_does_not_hold(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Two members of the Falcon Party were hurt.", "members -MEMBER_OF-> Falcon Party")]
    [InlineData("Marie Duval, the candidate of the Falcon Party, spoke on Monday.", "Marie Duval -MEMBER_OF-> Falcon Party")]
    [InlineData("The Australian champion Maria Lund will not play.", "Maria Lund -CITIZEN_OF-> Australia")]
    [InlineData("The government of Somalia has resigned.", "* -PART_OF-> Somalia")]
    public void What_is_said_outright_holds(string text, string statement) => engine.Read(text).MustSay(statement);

    [Fact]
    public void What_is_planned_for_people_leaves_where_they_are_as_it_is() =>
        engine.Read("The supplies will ease the suffering of 4,000 civilians besieged within Aleppo.").MustSay("civilians -BASED_IN-> Aleppo");

    [Fact]
    public void A_state_that_is_denied_is_kept_as_denied() =>
        engine.Read("Walid Karim is not a member of the Falcon Party.").MustSay("Walid Karim -MEMBER_OF-> Falcon Party [negated]");

    [Theory]
    [InlineData("A bomb exploded in Hilla, a town south of Baghdad.", "Hillah -LOCATED_IN-> Baghdad")]
    [InlineData("Saudi-led forces bombed the port on Monday.", "* -PART_OF-> Saudi Arabia")]
    [InlineData("Jets bombed nuclear sites, including Natanz and Isfahan.", "* -LOCATED_IN-> Natanz")]
    public void What_lies_beside_a_place_or_is_led_by_a_country_is_not_part_of_it(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("A bomb exploded in Hilla, a town in Iraq.", "Hillah -LOCATED_IN-> Iraq")]
    [InlineData("Saudi-led forces bombed the port on Monday.", "Saudi Arabia -LEADS-> *")]
    [InlineData("Saudi forces bombed the port on Monday.", "* -PART_OF-> Saudi Arabia")]
    [InlineData("Kisumu mayor Anyang Otieno has resigned.", "Anyang Otieno -HOLDS_OFFICE-> Kisumu")]
    public void What_lies_in_a_place_or_leads_or_belongs_to_it_says_so(string text, string statement) => engine.Read(text).MustSay(statement);
}
