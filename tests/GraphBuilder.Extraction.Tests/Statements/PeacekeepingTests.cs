using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Who keeps the peace helps; who only sends soldiers shows force.</summary>
public sealed class PeacekeepingTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Kenya deployed 200 troops to Liberia on a peacekeeping mission.", "Kenya -AIDS-> Liberia")]
    [InlineData("Ghanaian peacekeepers arrived in South Sudan on Monday.", "Ghanaian peacekeepers -AIDS-> South Sudan")]
    public void Sending_or_coming_to_keep_the_peace_is_help(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Kenya deployed 200 troops to Somalia on Monday.", "Kenya -AIDS-> Somalia")]
    [InlineData("Ghanaian ministers arrived in South Sudan on Monday.", "Ghanaian ministers -AIDS-> South Sudan")]
    public void Troops_and_visits_by_themselves_are_none(string text, string wrong) => Assert.NotEmpty(engine.Read(text).MustNotSay(wrong).Entities);
}
