using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Which of several senses a word has.</summary>
public sealed class SenseChoiceTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("The court lifted a travel ban on the singer Oumar Ba.", "court -YIELDS_TO-> Oumar Ba", "court -COERCES-> * [*]")]
    [InlineData("The court imposed a travel ban on the singer Oumar Ba.", "court -COERCES-> Oumar Ba", "court -YIELDS_TO-> * [*]")]
    [InlineData("Slovenia cancelled a planned visit to Hungary.", "Slovenia -REJECTS-> Hungary", "Slovenia -SANCTIONS-> Hungary [*]")]
    [InlineData("Chile cut tariffs on Peru.", "Chile -YIELDS_TO-> Peru", "Chile -SANCTIONS-> * [*]")]
    [InlineData("Chile raised tariffs on Peru.", "Chile -SANCTIONS-> Peru", "Chile -YIELDS_TO-> * [*]")]
    [InlineData("Finland summoned the Russian ambassador to complain about the drones.", "Finland -ACCUSES-> Russian ambassador", "Finland -DEMANDS-> * [*]")]
    [InlineData("A tribunal convicted the Serbian colonel.", "tribunal -ACCUSES-> Serbian colonel", "tribunal -COERCES-> Serbian colonel [*]")]
    [InlineData("A tribunal jailed the Serbian colonel.", "tribunal -COERCES-> Serbian colonel", "tribunal -ACCUSES-> Serbian colonel [*]")]
    [InlineData("Latvia expelled two Belarusian diplomats.", "Latvia -SANCTIONS-> Belarusian diplomats", "Latvia -COERCES-> * [*]")]
    [InlineData("Latvia expelled two Belarusian students.", "Latvia -COERCES-> Belarusian students", "Latvia -SANCTIONS-> * [*]")]
    public void Verb_and_noun_together_say_more_than_either(string text, string statement, string wrong) => engine.Read(text).MustSay(statement).MustNotSay(wrong);

    [Theory]
    [InlineData("In October the army took over Bukavu.", "army -AIDS-> * [*]")]
    [InlineData("In May the militia seized Bukavu.", "militia -AIDS-> * [*]")]
    public void A_preposition_before_the_verb_is_no_particle_of_it(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Angola's air force sent doctors to Zambia.", "Angola -MOBILIZES_AGAINST-> * [*]")]
    [InlineData("A student held a photograph of Karim Nasri during a rally outside the Turkish embassy.", "Karim Nasri -PROTESTS_AGAINST-> * [*]")]
    [InlineData("Canada imposed sanctions on two generals over the death of a student in Mali.", "Canada -SANCTIONS-> Mali")]
    public void Words_of_another_phrase_belong_to_no_trigger(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Ghana and Togo signed a pact on Monday.", "Ghana -SUPPORTS-> Togo")]
    [InlineData("Mali and Niger held joint exercises.", "Mali <-COOPERATES_WITH-> Niger")]
    public void Sides_named_together_may_do_it_to_one_another(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The museum returned three masks to Gabon.", "museum -YIELDS_TO-> Gabon")]
    [InlineData("Kenya called for sanctions against Rwanda.", "Kenya -ACCUSES-> Rwanda")]
    [InlineData("Border troops remained on alert in Kashmir.", "Border troops -MOBILIZES_AGAINST-> Kashmir")]
    [InlineData("Poland pulled its troops from Iraq.", "Poland -YIELDS_TO-> Iraq")]
    [InlineData("Denmark feeds 30,000 people in Yemen.", "Denmark -AIDS-> Yemen")]
    public void The_place_of_the_target_is_known_by_the_sense(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Ethiopia began an offensive against Eritrea.", "Ethiopia -ATTACKS-> Eritrea")]
    [InlineData("Nigeria has intensified its air strikes on Boko Haram.", "Nigeria -ATTACKS-> Boko Haram")]
    public void Who_begins_or_intensifies_an_act_does_it(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The Belgian reporter was arrested in Niger.", "Niger -COERCES-> Belgian reporter")]
    [InlineData("Three Fijian sailors were released in Libya.", "Libya -YIELDS_TO-> Fijian sailors")]
    public void What_a_state_does_is_told_without_it_by_where_it_was_done(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Belgian police arrested the Dutch reporter in Niger.", "Niger -COERCES-> * [*]")]
    public void Who_does_it_counts_before_where(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("The envoy returned to Gabon.", "envoy -YIELDS_TO-> Gabon [*]")]
    [InlineData("Police arrested 30 people in Yemen.", "Police -COERCES-> Yemen [*]")]
    public void Elsewhere_it_is_none(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("Ghana and Togo condemned Benin.", "Ghana -ACCUSES-> Togo [*]")]
    public void Sides_named_together_do_most_things_to_a_third(string text, string wrong) => engine.Read(text).MustNotSay(wrong);

    [Theory]
    [InlineData("The agency will release the findings of an inquiry into the death of the Kenyan nurse.", "agency -YIELDS_TO-> *")]
    [InlineData("Visitors took part in a Kenyan festival.", "Visitors -AIDS-> *")]
    [InlineData("The Kenyan premier sent a letter to the bishop.", "Kenyan premier -AIDS-> *")]
    [InlineData("The Kenyan premier offered greetings to the bishop.", "Kenyan premier -AGREES_WITH-> *")]
    [InlineData("The agency removed staff from Burundi after attacks on its offices.", "agency -COERCES-> *")]
    [InlineData("Norway won a medal in Athens and took the silver in Oslo.", "Norway -AIDS-> *")]
    [InlineData("The army held talks with the bishop.", "army -COERCES-> *")]
    public void A_longer_phrase_says_that_a_verb_means_none_of_its_senses(string text, string wrong) => engine.Read(text).MustNotSay(wrong, $"{wrong} [planned]");

    [Theory]
    [InlineData("The rebels released the Kenyan nurse.", "rebels -YIELDS_TO-> Kenyan nurse")]
    [InlineData("Sweden took in Kenyan refugees.", "Sweden -AIDS-> Kenyan refugees")]
    [InlineData("The senate removed the president from office.", "senate -COERCES-> president")]
    public void Without_it_the_verb_means_what_it_means(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Kenya promised to deploy 300 more officers in March.", "Kenya -*-> officers [*]")]
    [InlineData("Japan sent soldiers to the island.", "Japan -*-> soldiers [*]")]
    [InlineData("The United States is ready to attack Iran.", "United States -AGREES_WITH-> Iran [*]")]
    public void Nothing_is_done_to_ones_own_forces_and_nothing_agreed_with_whom_one_acts_against(string text, string wrong)
    {
        var graph = engine.Read(text).MustNotSay(wrong);
        Assert.NotEmpty(graph.Entities);
    }

    [Theory]
    [InlineData("Rebels kidnapped 30 officers in March.", "Rebels -ATTACKS-> officers")]
    [InlineData("The United States is ready to talk with Iran.", "United States <-*-> Iran [*]")]
    public void What_is_done_to_the_forces_of_others_and_agreed_with_them_is_read(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Ann Moyo hung out with journalists in Oslo.", "Ann Moyo -ATTACKS-> * [*]")]
    [InlineData("Ann Moyo sought out information about Chad.", "Ann Moyo -DEMANDS-> * [*]")]
    [InlineData("Kofi Mensah defeated his opponents in the election.", "Kofi Mensah -ATTACKS-> * [*]")]
    [InlineData("The girls proved to Ghana that nothing will prevent the teachers from learning.", "girls -COERCES-> * [*]")]
    public void A_particle_an_election_or_nothing_makes_another_sense(string text, string wrong)
    {
        var graph = engine.Read(text).MustNotSay(wrong);
        Assert.NotEmpty(graph.Entities);
    }

    [Theory]
    [InlineData("The Malian army defeated the rebels near Gao.", "Malian army -ATTACKS-> rebels")]
    [InlineData("Mali freed up hostages on Monday.", "Mali -YIELDS_TO-> hostages")]
    public void Without_it_the_sense_holds(string text, string statement) => engine.Read(text).MustSay(statement);
}
