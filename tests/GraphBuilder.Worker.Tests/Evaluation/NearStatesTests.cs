using GraphBuilder.Worker.Evaluation.Statements;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class NearStatesTests
{
    private static readonly Claim[] Marked = [new(3, "agency", "norway", "PART_OF"), new(3, "lee", "agency", "HOLDS_OFFICE")];

    [Theory]
    [InlineData("agency", "norway", "PART_OF", true)]
    [InlineData("agency", "norway", "BASED_IN", true)]
    [InlineData("lee", "agency", "LEADS", true)]
    [InlineData("norway", "agency", "PART_OF", false)]
    [InlineData("lee", "agency", "FAMILY_OF", false)]
    [InlineData("lee", "norway", "MEMBER_OF", false)]
    public void A_near_state_of_the_same_two_is_accepted_wherever_the_story_says_it(string source, string target, string type, bool accepted) =>
        Assert.Equal(accepted, NearStates.Accepts(Marked, new Claim(7, source, target, type)));
}
