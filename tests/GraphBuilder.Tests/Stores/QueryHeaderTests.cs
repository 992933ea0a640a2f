using GraphBuilder.Stores;

namespace GraphBuilder.Tests.Stores;

public sealed class QueryHeaderTests
{
    private const string Threats = """
        -- Who threatens whom
        -- Purpose: The plain edges of one type, the most reported first;
        --   those that were last reported before a date are left out.
        -- Param type string = THREATENS: the relationship type
        -- Param since date = "": leaves out what was last reported earlier
        -- Param actor string: a name: alias or id
        SELECT 1 -- not the header
        """;

    [Fact]
    public void A_header_gives_title_purpose_and_parameters()
    {
        var query = QueryHeader.Read("who-threatens-whom", Threats, "--").Query;

        Assert.Equal("Who threatens whom", query.Title);
        Assert.Equal("The plain edges of one type, the most reported first; those that were last reported before a date are left out.", query.Purpose);
        Assert.Equal(
            [
                new("type", "string", "THREATENS", "the relationship type"),
                new("since", "date", "", "leaves out what was last reported earlier"),
                new("actor", "string", null, "a name: alias or id"),
            ],
            query.Parameters);
    }

    [Fact]
    public void Cypher_files_have_the_same_header_behind_two_slashes()
    {
        var query = QueryHeader.Read("mediators", "// Mediators\n// Purpose: Who.\n// Param limit integer = 50: at most so many rows\nRETURN 1", "//").Query;

        Assert.Equal(new("limit", "integer", "50", "at most so many rows"), Assert.Single(query.Parameters));
    }

    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("-- Title only\nSELECT 1")]
    [InlineData("-- Title\n-- Purpose: p\n-- Param limit number = 5: of an unknown type\nSELECT 1")]
    [InlineData("-- Title\n-- Purpose: p\n-- something else\nSELECT 1")]
    [InlineData("-- Title\n-- Purpose: p\n-- Param a string: one\n-- Param a string: two\nSELECT 1")]
    public void A_malformed_header_is_refused_by_the_name_of_the_query(string text)
    {
        var error = Assert.Throws<FormatException>(() => QueryHeader.Read("broken", text, "--"));

        Assert.Contains("'broken'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_take_their_types_and_defaults()
    {
        var query = QueryHeader.Read("q", Threats + "", "--").Query;

        var values = query.Bind(new Dictionary<string, string> { ["since"] = "2026-02-03", ["actor"] = "Iran" });

        Assert.Equal("THREATENS", values["type"]);
        Assert.Equal(new DateOnly(2026, 2, 3), values["since"]);
        Assert.Equal("Iran", values["actor"]);
        Assert.Null(query.Bind(new Dictionary<string, string> { ["actor"] = "Iran" })["since"]);
    }

    [Theory]
    [InlineData("since", "yesterday", "a date such as")]
    [InlineData("until", "2026-02-03", "it takes type, since, actor")]
    [InlineData("type", "DEMANDS", "needs the parameter 'actor'")]
    public void A_wrong_parameter_says_how_to_give_it(string name, string value, string message)
    {
        var query = QueryHeader.Read("q", Threats, "--").Query;

        var error = Assert.Throws<QueryException>(() => query.Bind(new Dictionary<string, string> { [name] = value }));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_query_is_answered_with_those_that_there_are()
    {
        var library = new QueryLibrary([QueryHeader.Read("b", Threats, "--"), QueryHeader.Read("a", Threats, "--")]);

        Assert.Equal(["a", "b"], library.Queries.Select(query => query.Name));
        Assert.Contains("a, b", Assert.Throws<QueryException>(() => library.Find("c")).Message, StringComparison.Ordinal);
    }
}
