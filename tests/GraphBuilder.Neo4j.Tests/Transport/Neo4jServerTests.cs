using GraphBuilder.Neo4j.Transport;

namespace GraphBuilder.Neo4j.Tests.Transport;

public sealed class Neo4jServerTests
{
    [Theory]
    [InlineData("5.26.0", true)]
    [InlineData("5.26.31", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("2025.08.0", true)]
    [InlineData("5.25.1", false)]
    [InlineData("5.9.0", false)]
    [InlineData("4.4.40", false)]
    [InlineData("", false)]
    [InlineData("five", false)]
    public void Versions_from_5_26_on_are_recent_enough(string version, bool expected) =>
        Assert.Equal(expected, new Neo4jServer(version, "community").IsRecentEnough);
}
