using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Events of which a sentence names one side only: kept, though they make no edge.</summary>
public sealed class OneSidedTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("The Norwegian foreign minister condemned the attack.", "Norwegian foreign minister -ACCUSES-> -")]
    [InlineData("Two Ghanaian soldiers were killed near the border on Monday.", "Ghanaian soldiers -ATTACKS-> -", "- -ATTACKS-> Ghanaian soldiers")]
    [InlineData("The editor Kofi Mensah was arrested on Friday.", "Kofi Mensah -COERCES-> -", "- -COERCES-> Kofi Mensah")]
    [InlineData("Rebels will launch a new offensive, a witness said.", "- -ATTACKS-> Rebels [planned]", "Rebels -ATTACKS-> - [planned]")]
    [InlineData("Ghana did not impose sanctions.", "Ghana -SANCTIONS-> -", "Ghana -SANCTIONS-> - [negated]")]
    public void What_one_side_does_or_suffers_is_kept_with_its_polarity_and_modality(string text, params string[] statements)
    {
        var graph = engine.Read(text).MustSay(statements[^1]);
        foreach (var opposite in statements[..^1])
        {
            graph.MustNotSay(opposite);
        }
    }

    [Theory]
    [InlineData("Norway condemned Ghana.", "Norway -ACCUSES-> Ghana")]
    [InlineData("Ghanaian police arrested the editor Kofi Mensah.", "Ghanaian police -COERCES-> Kofi Mensah")]
    [InlineData("Norway imposed sanctions on Ghana.", "Norway -SANCTIONS-> Ghana")]
    public void What_names_both_sides_is_not_told_a_second_time_of_one(string text, string statement) =>
        engine.Read(text).MustSay(statement).MustNotSay("- -*-> * [*]", "* -*-> - [*]");

    [Theory]
    [InlineData("Kofi Mensah said it was raining.")]
    [InlineData("Kofi Mensah travelled to the coast.")]
    [InlineData("The arrest of Kofi Mensah's brother was a mistake, his lawyer said.")]
    public void Who_only_speaks_or_travels_or_is_spoken_of_does_nothing_to_anybody(string text) =>
        engine.Read(text).MustNotSay("Kofi Mensah -*-> - [*]");
}
