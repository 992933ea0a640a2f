using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>The end of an act of one's own is the opposite act.</summary>
public sealed class EndingTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Denmark announced the suspension of its aid to Egypt.", "Denmark -SANCTIONS-> Egypt")]
    [InlineData("Kenya rolled back tariffs on Ugandan goods.", "Kenya -YIELDS_TO-> Uganda")]
    [InlineData("A halt to Turkish shelling of Georgian villages was welcomed.", "Türkiye -YIELDS_TO-> Georgian villages")]
    [InlineData("Brazil announced a reduction in aid to Haiti.", "Brazil -SANCTIONS-> Haiti")]
    public void Who_ends_an_act_of_his_own_does_the_opposite(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Denmark announced aid to Egypt.", "Denmark -SANCTIONS-> Egypt")]
    [InlineData("Kenya announced tariffs on Ugandan goods.", "Kenya -YIELDS_TO-> Uganda")]
    [InlineData("Norway ended Chadian attacks on Niger.", "Chad -YIELDS_TO-> Niger")]
    public void Who_does_it_or_suffers_its_end_does_not(string text, string wrong) => Assert.NotEmpty(engine.Read(text).MustNotSay(wrong).Entities);
}
