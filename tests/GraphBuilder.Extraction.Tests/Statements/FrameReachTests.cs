using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Participants whose place in the frame the tree shows only by a detour: through things, moved objects, phrases hung lower, words divided at a hyphen.</summary>
public sealed class FrameReachTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("The missiles fired by Israel killed three Lebanese soldiers.", "Israel -ATTACKS-> Lebanese soldiers")]
    [InlineData("The Saudi-led strike on the Yemeni rebels killed nine people.", "Saudi Arabia -ATTACKS-> Yemeni rebels")]
    [InlineData("Chile issued a statement condemning Nicaragua.", "Chile -ACCUSES-> Nicaragua")]
    [InlineData("Peru launched an operation that killed nine Colombian rebels.", "Peru -ATTACKS-> Colombian rebels")]
    public void What_a_thing_does_he_does_who_makes_it(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The sanctions imposed by Canada on Belarus hurt trade.", "Canada -SANCTIONS-> Belarus")]
    [InlineData("The aid that Japan provided to Laos ran out.", "Japan -AIDS-> Laos")]
    public void The_noun_that_a_clause_describes_is_its_object(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The Spanish police returned a bronze bust of a Roman emperor to Algeria.", "Spanish police -YIELDS_TO-> Algeria")]
    [InlineData("Spain returned a painting stolen during the war to Poland.", "Spain -YIELDS_TO-> Poland")]
    public void A_phrase_hung_on_the_object_can_be_the_verbs(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The Kenyan court quashed an order issued by the Nairobi police.", "Kenyan court -REJECTS-> Nairobi police")]
    [InlineData("Chile granted a petition filed by the Peruvian fishermen.", "Chile -YIELDS_TO-> Peruvian fishermen")]
    public void A_thing_in_the_trigger_is_his_who_did_that_to_it(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Nepal announced a cease-fire with the Maoists.", "Nepal -YIELDS_TO-> Maoists")]
    [InlineData("Kurdish students staged a sit-in against Iran.", "Kurdish students -PROTESTS_AGAINST-> Iran")]
    public void Words_with_a_hyphen_are_known_whole(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("The Ghanaian court dismissed a complaint filed by Samuel Ncube.", "* -COERCES-> Samuel Ncube [*]")]
    [InlineData("Chad recognized Kosovo's independence from Serbia.", "Chad -SUPPORTS-> Serbia")]
    [InlineData("Missiles supplied by Norway killed nine Afghan soldiers.", "Norway -ATTACKS-> Afghan soldiers")]
    [InlineData("Chile read a statement condemning Nicaragua.", "Chile -ACCUSES-> Nicaragua")]
    public void Whose_thing_it_is_does_not_suffer_it_himself(string text, string wrong) => Assert.NotEmpty(engine.Read(text).MustNotSay(wrong).Entities);
}
