using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Who says what another must do demands it; who says that he is to blame accuses.</summary>
public sealed class SaidDemandTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Sweden said Hungary must respect the treaty.", "Sweden -DEMANDS-> Hungary")]
    [InlineData("Kenya insisted that Somalia must free the fishermen.", "Kenya -DEMANDS-> Somalia")]
    [InlineData("Mali said Niger was responsible for the blast.", "Mali -ACCUSES-> Niger")]
    [InlineData("Mali said Niger was to blame for the blast.", "Mali -ACCUSES-> Niger")]
    public void Saying_what_another_must_do_or_has_done_is_an_act(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Sweden said Hungary will respect the treaty.", "Sweden -DEMANDS-> Hungary")]
    [InlineData("Mali said Niger was ready for talks.", "Mali -ACCUSES-> Niger")]
    public void Saying_what_he_does_is_none(string text, string wrong) => Assert.NotEmpty(engine.Read(text).MustNotSay(wrong).Entities);
}
