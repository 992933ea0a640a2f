using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Resolution;

/// <summary>A title means who bears it on the day that the article is published.</summary>
public sealed class OfficeAtDateTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("The US president threatened Iran.", "2026-02-03", "person/donald-trump")]
    [InlineData("The US president threatened Iran.", "2006-05-03", "person/george-w-bush")]
    [InlineData("The British prime minister criticized Russia.", "2026-02-03", "person/keir-starmer")]
    [InlineData("The British prime minister criticized Russia.", "2006-02-03", "person/tony-blair")]
    [InlineData("The French president criticized Hungary.", "2026-02-03", "person/emmanuel-macron")]
    [InlineData("The Ukrainian president thanked Denmark.", "2026-02-03", "person/volodymyr-zelenskyy")]
    [InlineData("The Iranian foreign minister criticized Israel.", "2026-02-03", "person/abbas-araghchi")]
    [InlineData("The UN secretary-general criticized Israel.", "2026-02-03", "person/antonio-guterres")]
    [InlineData("The UN secretary-general criticized Israel.", "2004-02-03", "person/kofi-annan")]
    public void An_office_means_its_holder_at_the_date(string text, string published, string person) =>
        engine.Read(text, DateOnly.ParseExact(published, "yyyy-MM-dd")).MustSay($"{person} -*-> *", $"{person} -HOLDS_OFFICE-> *");

    [Theory]
    [InlineData("President Bush threatened Iraq.", "2006-05-03", "person/george-w-bush")]
    [InlineData("President Bush threatened Iraq.", "1991-01-16", "person/george-h-w-bush")]
    [InlineData("Secretary of State Rubio criticized Iran.", "2026-02-03", "person/marco-rubio")]
    [InlineData("Secretary of State Rice criticized Iran.", "2006-05-03", "person/condoleezza-rice")]
    [InlineData("Foreign Minister Araghchi met Wang Yi in Beijing.", "2026-02-03", "person/abbas-araghchi")]
    [InlineData("Prime Minister Modi criticized Pakistan.", "2026-02-03", "person/narendra-modi")]
    [InlineData("UN chief Guterres criticized Israel.", "2026-02-03", "person/antonio-guterres")]
    [InlineData("Mr. Araghchi met Mr. Witkoff in Istanbul.", "2026-02-03", "person/abbas-araghchi")]
    [InlineData("Trump threatened Iran.", "2026-02-03", "person/donald-trump")]
    public void A_surname_means_the_office_holder_of_the_day(string text, string published, string person) =>
        engine.Read(text, DateOnly.ParseExact(published, "yyyy-MM-dd")).MustSay($"{person} -*-> *");

    [Theory]
    [InlineData("Netanyahu threatened Lebanon. Mr. Araghchi accused Israel of lying.", "Netanyahu", "person/benjamin-netanyahu")]
    [InlineData("North Korea fired a missile. Kim threatened Japan.", "Kim", "person/kim-jong-un")]
    [InlineData("Kim threatened Japan.", "Kim", "person/kim")]
    [InlineData("Khan criticized India.", "Khan", "person/khan")]
    public void A_surname_that_several_bear_means_an_office_holder_only_beside_the_country(string text, string surname, string person) =>
        Assert.Equal(person, engine.Read(text, new(2026, 2, 3)).EntityOf(surname).Id.Value);

    [Fact]
    public void Two_offices_in_one_sentence_are_two_persons() =>
        engine.Read("The president of France met the chancellor of Germany in Berlin.", new(2026, 2, 3))
            .MustSay("person/emmanuel-macron <-MEETS-> person/friedrich-merz", "person/emmanuel-macron -HOLDS_OFFICE(president)-> France", "person/friedrich-merz -HOLDS_OFFICE(chancellor)-> Germany")
            .MustNotSay("person/friedrich-merz -HOLDS_OFFICE-> France");

    [Fact]
    public void Without_a_date_an_office_means_nobody_known() =>
        engine.Read("The US president threatened Iran.").MustSay("* -THREATENS-> Iran").MustNotHave("person/donald-trump").MustNotHave("person/george-w-bush");

    [Theory]
    [InlineData("The president threatened Iran.")]
    [InlineData("The two presidents criticized Hungary.")]
    [InlineData("A president criticized Hungary.")]
    public void An_office_of_no_country_means_nobody_known(string text) =>
        Assert.DoesNotContain(engine.Read(text, new(2026, 2, 3)).Entities, entity => entity is { Type: "Person", IsKnown: true });
}
