namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>PLOVER's codes of what is yet to come are those of the intention.</summary>
public sealed class IntentionTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Colombia will release the Venezuelan prisoners.", "YIELDS_TO", "AGREE")]
    [InlineData("Colombia said it would release the Venezuelan prisoners.", "YIELDS_TO", "AGREE")]
    [InlineData("Colombia has released the Venezuelan prisoners.", "YIELDS_TO", "YIELD")]
    [InlineData("Colombia has decided to release the Venezuelan prisoners.", "YIELDS_TO", "YIELD")]
    [InlineData("Canada will impose sanctions on Belarus.", "SANCTIONS", "THREATEN")]
    [InlineData("Canada imposed sanctions on Belarus.", "SANCTIONS", "SANCTION")]
    public void What_will_be_done_is_coded_as_the_intention(string text, string type, string plover)
    {
        var statement = Assert.Single(engine.Read(text).Statements, statement => statement.Type == type);
        Assert.True(statement.Plover is "CONCEDE" or "RETREAT" ? plover == "YIELD" : statement.Plover == plover, $"{statement.Plover} {statement.Modality}");
    }
}
