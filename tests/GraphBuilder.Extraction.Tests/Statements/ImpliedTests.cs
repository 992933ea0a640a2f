using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Acts whose other side the clause does not name: it stands before a hyphen, in an earlier sentence, in an office, in "each other".</summary>
public sealed class ImpliedTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Iran-backed militants attacked Kuwait.", "Iran -SUPPORTS-> *")]
    [InlineData("Kenyan-brokered talks between Chad and Sudan resumed.", "Kenya -MEDIATES-> Chad & Sudan")]
    public void Who_stands_before_a_hyphen_acts_on_what_the_participle_describes(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Kenyan talks between Chad and Sudan resumed.", "Kenya -MEDIATES-> * [*]")]
    [InlineData("Long-backed militants attacked Kuwait.", "* -SUPPORTS-> * [*]")]
    public void Without_a_participle_or_a_name_before_the_hyphen_nobody_acts(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("A Kenya-based charity was closed on Monday.", "Kenya -MOBILIZES_AGAINST-> *")]
    [InlineData("The villagers live on Israeli-occupied land.", "Israel -PROTESTS_AGAINST-> *")]
    public void A_participle_of_place_is_no_act_and_its_sense_must_suit_both(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Chad and Sudan blamed each other for the clashes.", "Chad -ACCUSES-> Sudan", "Sudan -ACCUSES-> Chad")]
    [InlineData("Serbia and Kosovo accused one another of provoking the unrest.", "Serbia -ACCUSES-> Kosovo", "Kosovo -ACCUSES-> Serbia")]
    public void Each_other_means_both_ways(string text, string forth, string back) => engine.Read(text).MustSay(forth, back);

    [Fact]
    public void Two_that_blame_a_third_do_not_blame_each_other() =>
        engine.Read("Chad and Sudan blamed Niger for the clashes.").MustSay("Chad -ACCUSES-> Niger", "Sudan -ACCUSES-> Niger").MustNotSay("Chad -ACCUSES-> Sudan [*]", "Sudan -ACCUSES-> Chad [*]");

    [Theory]
    [InlineData("Rebels attacked a convoy in Mali on Monday. A bishop condemned the attack.", "bishop -ACCUSES-> rebels")]
    [InlineData("The prosecutors accused the Lumex company of fraud. The Lumex company denies the allegations.", "Lumex -REJECTS-> prosecutors")]
    public void An_answer_goes_to_whoever_did_what_is_answered(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Rebels attacked a convoy in Mali on Monday. A bishop condemned an attack.", "bishop -ACCUSES-> * [*]")]
    [InlineData("Rebels met a convoy in Mali on Monday. A bishop condemned the attack.", "bishop -ACCUSES-> * [*]")]
    [InlineData("Prosecutors accused Peru of fraud. Chile denies the allegations.", "Chile -REJECTS-> * [*]")]
    public void Nothing_is_answered_that_nobody_told_or_that_another_suffered(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Zambian Finance Minister Peter Banda resigned on Monday.", "Peter Banda -YIELDS_TO-> Zambia")]
    [InlineData("General Ivo Petrov, the head of the Northern Command, has announced his resignation.", "Ivo Petrov -YIELDS_TO-> Northern Command")]
    public void Who_resigns_yields_to_the_body_that_he_served(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The union demanded the resignation of Zambian Finance Minister Peter Banda.", "Peter Banda -YIELDS_TO-> Zambia")]
    [InlineData("Zambian Finance Minister Peter Banda did not resign.", "Peter Banda -YIELDS_TO-> Zambia")]
    public void A_resignation_that_is_asked_for_or_did_not_come_is_none(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Chad and Niger met in Oslo on Monday. Chad accused Niger of sheltering smugglers. President Mahamat Deby of Chad warned of consequences if the talks fail.", "Mahamat Idriss Déby -THREATENS-> Niger")]
    [InlineData("Chad accused Niger of sheltering smugglers. Niger rejected the talks with Chad. Chad warned that any attack would start a war.", "Chad -THREATENS-> Niger")]
    public void A_threat_without_an_addressee_is_meant_for_the_country_that_the_article_sets_against_the_speakers(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Chad and Niger met in Oslo on Monday. Chad accused Niger of sheltering smugglers. President Mahamat Deby of Chad warned of floods.")]
    [InlineData("Chad met Niger on Monday. Chad and Mali held talks. Chad warned of consequences if the talks fail.")]
    [InlineData("Chad and Niger met in Oslo on Monday. Chad accused Niger of sheltering smugglers. The bishop warned that any attack would start a war.")]
    public void Who_warns_of_floods_or_has_several_counterparts_or_none_threatens_nobody(string text) => engine.Read(text).MustNotSay("* -THREATENS-> * [*]");

    [Theory]
    [InlineData("Three guards were killed when rebels ambushed their convoy.", "rebels -ATTACKS-> guards")]
    [InlineData("A nurse was wounded when soldiers opened fire on a bus.", "soldiers -ATTACKS-> nurse")]
    public void Who_attacked_when_they_were_hurt_has_hurt_them(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Three guards were killed by smugglers when rebels ambushed their convoy.", "rebels -ATTACKS-> guards [*]")]
    [InlineData("Three guards were killed when miners opened a dam.", "miners -ATTACKS-> guards [*]")]
    public void Who_is_hurt_by_another_or_by_no_attack_is_not(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("In Accra, visiting German lawmakers praised the elections.", "German lawmakers <-MEETS-> Accra")]
    [InlineData("The accords were signed after a meeting between the premier and visiting Saudi King Salman in Jakarta.", "Salman <-MEETS-> Jakarta")]
    public void Who_is_visiting_visits_the_place_of_the_sentence(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Pro-Russian demonstrators gathered in Sevastopol.", "Pro-Russian demonstrators -SUPPORTS-> Russia", "* -CITIZEN_OF-> Russia")]
    [InlineData("Anti-American protesters marched in Seoul.", "* -PROTESTS_AGAINST-> United States", "* -MEMBER_OF-> United States")]
    public void A_prefix_tells_who_is_for_or_against_whom_and_that_they_are_not_his(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Fact]
    public void An_alliance_against_a_body_has_done_nothing_yet() => engine.Read("An anti-NATO alliance was founded in Minsk.").MustNotSay("* -PROTESTS_AGAINST-> NATO [*]", "* -PART_OF-> NATO");

    [Theory]
    [InlineData("Peru and Chile have said they will restore diplomatic relations.", "Peru <-SUPPORTS-> Chile [planned]")]
    public void A_pronoun_that_nobody_has_resolved_is_whoever_speaks(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The bloc froze its aid to Mali, a move echoed on Monday by Norway, which announced sanctions on ten officials.", "Norway -SANCTIONS-> officials", "bloc -SANCTIONS-> officials [*]")]
    public void A_relative_clause_goes_with_the_name_right_before_it(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("The court rejected the widow's claim that Lumex failed to warn users.", "widow -ACCUSES-> Lumex")]
    [InlineData("The spokesman for the union accused Sudan of attacking the refugees.", "Sudan -ATTACKS-> refugees [alleged]")]
    public void Who_claims_accuses_though_others_reject_it(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The court rejected the widow's claim that Lumex failed to warn users.", "widow -ACCUSES-> Lumex [negated]")]
    [InlineData("The spokesman for the union accused Sudan of attacking the refugees.", "spokesman -ATTACKS-> * [*]")]
    public void A_rejected_claim_is_still_a_claim_and_who_accuses_does_not_attack(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Israel attacked Syria.", "Israel -ATTACKS-> Syria", "Syria -ATTACKS-> Israel [*]")]
    [InlineData("Norway brokered a truce between Colombia and the rebels.", "Norway -MEDIATES-> Colombia & rebels", "Norway -SUPPORTS-> * [*]")]
    [InlineData("Oman offered to mediate after Iran attacked Israel.", "Iran -ATTACKS-> Israel", "Oman -ATTACKS-> * [*]")]
    [InlineData("Demonstrators protested against the war in Yemen.", "* -*-> * [*]", "demonstrators -PROTESTS_AGAINST-> Yemen [*]")]
    public void An_act_is_not_turned_round_nor_given_to_bystanders(string text, string statement, string wrong)
    {
        var graph = engine.Read(text).MustNotSay(wrong);
        if (!statement.StartsWith('*'))
        {
            graph.MustSay(statement);
        }
    }
}
