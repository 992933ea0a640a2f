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
    [InlineData("Ghana and Togo signed a pact on Monday.", "Ghana -SUPPORTS-> Togo")]
    [InlineData("Mali and Niger held joint exercises.", "Mali <-COOPERATES_WITH-> Niger")]
    public void Sides_named_together_may_do_it_to_one_another(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Ghana and Togo condemned Benin.", "Ghana -ACCUSES-> Togo [*]")]
    public void Sides_named_together_do_most_things_to_a_third(string text, string wrong) => engine.Read(text).MustNotSay(wrong);
}
