using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Whose doing a threat or a refusal hangs on is whom it is meant for.</summary>
public sealed class ConditionTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Norway said it will not lift the embargo until Belarus frees the sailors.", "Norway -REJECTS-> Belarus")]
    [InlineData("Bolivia threatened to walk out unless Chile pays for the damage.", "Bolivia -THREATENS-> Chile")]
    [InlineData("The Ghanaian doctors will not call off the strike until Ghana raises their pay.", "Ghanaian doctors -REJECTS-> Ghana")]
    public void A_threat_or_refusal_is_meant_for_who_must_act(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Norway lifted the embargo after Belarus freed the sailors.", "Norway -REJECTS-> Belarus")]
    [InlineData("Bolivia closed the mine because Chile did not pay.", "Bolivia -THREATENS-> Chile")]
    public void What_only_comes_before_is_no_condition(string text, string wrong) => Assert.NotEmpty(engine.Read(text).MustNotSay(wrong).Entities);
}
