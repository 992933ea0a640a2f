using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Who acts and who is acted upon, wherever the sentence puts them.</summary>
public sealed class DirectionTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Kenyan forces seized the port of Kismayo from al-Shabaab fighters.", "Kenyan forces -ATTACKS-> *")]
    [InlineData("The city of Tikrit fell to Iraqi troops after a week.", "Iraqi troops -ATTACKS-> Tikrit")]
    [InlineData("Iraqi troops liberated Tikrit from Islamic State on Monday.", "Iraqi troops -ATTACKS-> Islamic State")]
    [InlineData("Ethiopian soldiers defended Baidoa against al-Shabaab.", "* -ATTACKS-> al-Shabaab")]
    public void A_place_that_is_taken_is_taken_from_whoever_held_it(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The painter bought the house from a militia.", "* -ATTACKS-> *")]
    [InlineData("The minister defended the budget against the opposition.", "* -ATTACKS-> *")]
    [InlineData("Prices fell to a new low in Tikrit.", "* -ATTACKS-> *")]
    public void What_is_bought_defended_in_words_or_falls_by_itself_is_no_fight(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Iran attacked Israel on Friday.", "Iran", "ATTACKS", "Israel")]
    [InlineData("Israel was attacked by Iran on Friday.", "Iran", "ATTACKS", "Israel")]
    [InlineData("Russian forces captured three Ukrainian pilots on Tuesday.", "Russian forces", "COERCES", "Ukrainian pilots")]
    [InlineData("Three Ukrainian pilots were captured by Russian forces on Tuesday.", "Russian forces", "COERCES", "Ukrainian pilots")]
    [InlineData("Turkish soldiers were killed by Kurdish rebels near the border.", "Kurdish rebels", "ATTACKS", "Turkish soldiers")]
    [InlineData("The Lithuanian consulate was raided by Belarusian police.", "Belarusian police", "COERCES", "Lithuanian consulate")]
    [InlineData("Ukraine was invaded by Russia.", "Russia", "ATTACKS", "Ukraine")]
    [InlineData("Kosovo was accused by Serbia of provoking the clashes.", "Serbia", "ACCUSES", "Kosovo")]
    [InlineData("Hungary and Slovakia were criticized by Poland.", "Poland", "ACCUSES", "Slovakia")]
    public void The_agent_of_a_passive_acts_like_the_subject_of_an_active(string text, string source, string type, string target) =>
        SaysOneWay(text, source, type, target);

    [Theory]
    [InlineData("Vladimir Putin warned on Monday that an attack on Belgorod would mean war.", "Vladimir Putin -THREATENS-> Belgorod")]
    [InlineData("Ali Khamenei issued a warning on Sunday that any attack on Tehran could trigger a regional war.", "Ali Khamenei -THREATENS-> Tehran")]
    public void Who_holds_an_office_of_a_country_does_not_threaten_its_cities(string text, string wrong) => engine.Read(text, new(2026, 2, 3)).MustNotSay(wrong);

    [Theory]
    [InlineData("Norway opposes a military attack on Iran.", "Norway -REJECTS-> Iran")]
    [InlineData("Ghana appointed Yaw Darko, a former ambassador to Nigeria, as foreign minister.", "Ghana -SUPPORTS-> Nigeria")]
    public void Who_suffers_the_deed_or_is_named_in_an_explanation_is_not_the_target(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Fact]
    public void Who_is_opposed_is_the_target() => engine.Read("Norway opposes the military government of Niger.").MustSay("Norway -REJECTS-> Nigerien military government");

    [Fact]
    public void Another_countrys_capital_is_threatened_as_its_government() =>
        engine.Read("Emmanuel Macron threatened Algiers with sanctions.", new(2026, 2, 3)).MustSay("Emmanuel Macron -THREATENS-> Algeria");

    [Theory]
    [InlineData("The rebels who attacked Goma surrendered to the Congolese army.", "rebels", "ATTACKS", "Goma")]
    [InlineData("The rebels whom the Congolese army attacked fled to Rwanda.", "Congolese army", "ATTACKS", "rebels")]
    [InlineData("Russia, which had been sanctioned by Canada, protested.", "Canada", "SANCTIONS", "Russia")]
    [InlineData("The envoy, who was arrested by Sudanese police, denied the charge.", "Sudanese police", "COERCES", "envoy")]
    [InlineData("Moldova thanked Romania, which had sent gas to the country.", "Moldova", "SUPPORTS", "Romania")]
    [InlineData("Egypt, which mediated between Israel and Hamas, welcomed the truce.", "Egypt", "MEDIATES", "Israel")]
    public void A_relative_clause_acts_through_the_noun_that_it_describes(string text, string source, string type, string target) =>
        SaysOneWay(text, source, type, target);

    [Theory]
    [InlineData("Israel's raid on Gaza drew protests.", "Israel", "COERCES", "Gaza Strip")]
    [InlineData("Denmark's criticism of Hungary angered Slovakia.", "Denmark", "ACCUSES", "Hungary")]
    [InlineData("Hungary's support for Serbia worried Kosovo.", "Hungary", "SUPPORTS", "Serbia")]
    [InlineData("Serbia's threats against Kosovo continued.", "Serbia", "THREATENS", "Kosovo")]
    [InlineData("Ethiopia's invasion of Eritrea began in May.", "Ethiopia", "ATTACKS", "Eritrea")]
    [InlineData("India's sanctions against Pakistan hurt farmers.", "India", "SANCTIONS", "Pakistan")]
    public void A_noun_acts_from_its_possessor_to_its_phrase(string text, string source, string type, string target) =>
        SaysOneWay(text, source, type, target);

    [Theory]
    [InlineData("A Russian attack on Kharkiv wounded ten people.", "Russia", "ATTACKS", "Kharkiv")]
    [InlineData("The Indian attack on Lahore was condemned by Pakistan.", "India", "ATTACKS", "Lahore")]
    public void The_adjective_of_a_country_acts_through_its_noun(string text, string source, string type, string target) =>
        SaysOneWay(text, source, type, target);

    [Theory]
    [InlineData("Pakistan condemned India's attack on Lahore.", "Pakistan -ACCUSES-> India", "India -ATTACKS-> Lahore", "Pakistan -ATTACKS-> *")]
    [InlineData("The Indian attack on Lahore was condemned by Pakistan.", "Pakistan -ACCUSES-> India", "India -ATTACKS-> Lahore", "Pakistan -ATTACKS-> *")]
    public void Who_speaks_of_an_act_does_not_do_it(string text, string said, string done, string wrong) =>
        engine.Read(text).MustSay(said, done).MustNotSay(wrong);

    [Theory]
    [InlineData("Talks between Kenya and Somalia opened in Nairobi.", "Kenya <-MEETS-> Somalia")]
    [InlineData("The talks between Serbia and Kosovo ended on Monday.", "Serbia <-MEETS-> Kosovo")]
    [InlineData("A meeting between Indonesia and Malaysia was held in Jakarta.", "Indonesia <-MEETS-> Malaysia")]
    [InlineData("A phone call between Putin and Modi lasted an hour.", "Vladimir Putin <-MEETS-> Narendra Modi")]
    [InlineData("Negotiations between Ecuador and Peru collapsed.", "Ecuador <-MEETS-> Peru")]
    [InlineData("China held talks with Vietnam.", "China <-MEETS-> Vietnam")]
    public void Two_sides_of_talks_are_one_statement(string text, string statement)
    {
        var graph = engine.Read(text).MustSay(statement);
        Assert.Single(graph.Statements, one => one.Type == "MEETS");
    }

    [Theory]
    [InlineData("France and Germany condemned Belarus.", "France -ACCUSES-> Belarus", "Germany -ACCUSES-> Belarus", "France -*-> Germany [*]")]
    [InlineData("France condemned Belarus and Russia.", "France -ACCUSES-> Belarus", "France -ACCUSES-> Russia", "Belarus -*-> Russia [*]")]
    [InlineData("Canada and Mexico criticized the United States.", "Canada -ACCUSES-> United States", "Mexico -ACCUSES-> United States", "Canada -*-> Mexico [*]")]
    [InlineData("Canada criticized the United States and Mexico.", "Canada -ACCUSES-> United States", "Canada -ACCUSES-> Mexico", "United States -*-> Mexico [*]")]
    [InlineData("Angola accused Rwanda and Uganda of aggression.", "Angola -ACCUSES-> Rwanda", "Angola -ACCUSES-> Uganda", "Rwanda -*-> Uganda [*]")]
    public void What_stands_side_by_side_acts_alike_and_not_on_each_other(string text, string one, string other, string wrong) =>
        engine.Read(text).MustSay(one, other).MustNotSay(wrong);

    [Theory]
    [InlineData("Thailand and Cambodia agreed a ceasefire.", "Thailand <-AGREES_WITH-> Cambodia")]
    [InlineData("Israel and Hamas held talks in Doha.", "Israel <-MEETS-> Hamas [in Doha]")]
    public void Two_sides_of_a_mutual_act_do_act_on_each_other(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Elena Marković, the foreign minister of Serbia, accused Kosovo of provoking the clashes.", "Elena Marković -ACCUSES-> Kosovo", "Serbia -ACCUSES-> *")]
    [InlineData("Tomás Rivas, a Chilean diplomat, criticized Bolivia.", "Tomás Rivas -ACCUSES-> Bolivia", "Chile -ACCUSES-> *")]
    [InlineData("Aung Min, the head of the Arakan League, threatened Myanmar.", "Aung Min -THREATENS-> Myanmar", "Arakan League -THREATENS-> *")]
    [InlineData("Australia, an ally of the United States, criticized China.", "Australia -ACCUSES-> China", "United States -ACCUSES-> *")]
    public void An_apposition_leaves_the_act_to_whom_it_describes(string text, string statement, string wrong) =>
        engine.Read(text).MustSay(statement).MustNotSay(wrong);

    private void SaysOneWay(string text, string source, string type, string target) =>
        engine.Read(text).MustSay($"{source} -{type}-> {target}").MustNotSay($"{target} -{type}-> {source} [*]");

    [Theory]
    [InlineData("Turkey has pressed Iraq to crack down on Kurdish guerrillas.", "Iraq -COERCES-> Kurdish guerrillas [demanded]", "Türkiye -COERCES-> * [*]")]
    [InlineData("Turkey has cracked down on Kurdish guerrillas to please Iraq.", "Türkiye -COERCES-> Kurdish guerrillas", "Iraq -COERCES-> * [*]")]
    public void Who_is_pressed_to_act_acts(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("Ten people were killed in an attack on a Danish convoy that also wounded a Kenyan driver.", "Danish convoy -ATTACKS-> *")]
    [InlineData("The rebels claimed an attack on a Shiite funeral that killed two Danish soldiers.", "Shiites -ATTACKS-> *")]
    public void What_is_attacked_does_not_kill(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Poland and Denmark agreed to start talks with Norway.", "Poland -MEETS-> Norway [planned]", "Poland -AGREES_WITH-> Denmark")]
    [InlineData("Rice and Cheney held talks with Blair in Oslo.", "Rice -MEETS-> Blair", "Rice -MEETS-> Cheney")]
    public void Two_who_talk_with_a_third_do_not_talk_with_one_another(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("The league will send election observers to Suriname.", "league -AIDS-> Suriname [planned]", "league -AIDS-> election observers [planned]")]
    [InlineData("The Kenyan army deployed troops near Somalia.", "Kenyan army -MOBILIZES_AGAINST-> Somalia", "Kenyan army -MOBILIZES_AGAINST-> troops")]
    [InlineData("Norway sent a warship to Denmark.", "Norway -MOBILIZES_AGAINST-> Denmark", "Norway -MOBILIZES_AGAINST-> warship")]
    public void Whom_one_sends_is_not_whom_one_sends_them_to(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Fact]
    public void A_region_without_a_name_is_nobody_to_move_against() => engine.Read("Norway sent a warship to the region.").MustNotSay("Norway -MOBILIZES_AGAINST-> *");
}
