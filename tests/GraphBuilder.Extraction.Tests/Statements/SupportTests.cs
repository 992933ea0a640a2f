using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>What one sentence leaves in doubt another may make plain.</summary>
public sealed class SupportTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Kenya criticized Somalia over the fishing law.", "Kenya is unhappy with Somalia.", "Kenya -ACCUSES-> Somalia", "unhappy")]
    [InlineData("Fiji praised Samoa.", "Fiji has warm words for Samoa.", "Fiji -SUPPORTS-> Samoa", "warm")]
    public void A_doubtful_act_is_read_where_another_sentence_tells_the_same_of_the_two(string plain, string doubtful, string statement, string trigger)
    {
        engine.Read(doubtful).MustNotSay(statement);

        var graph = engine.Read($"{plain} {doubtful}").MustSay(statement);

        Assert.Contains(graph.Statements, told => told.Trigger is { } span && span.Of(graph.Article.Text) == trigger);
    }

    [Fact]
    public void What_is_told_of_others_supports_nothing() =>
        engine.Read("Kenya criticized Uganda over the fishing law. Kenya is unhappy with Somalia.").MustSay("Kenya -ACCUSES-> Uganda").MustNotSay("Kenya -ACCUSES-> Somalia");
}
