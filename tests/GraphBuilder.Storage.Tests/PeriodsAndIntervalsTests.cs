using GraphBuilder.Graph;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Tests;

public sealed class PeriodsAndIntervalsTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Periods_and_intervals_come_out_as_they_went_in()
    {
        var graph = Vague();
        _folder.Store.Graph.Save(graph);

        var elements = _folder.Store.Feed.Read(0, 100).Select(change => change.Element).ToList();

        Assert.Equal(graph.Statements.OrderBy(one => one.Id), elements.OfType<GraphElement.StatementNode>().Select(node => node.Value).OrderBy(one => one.Id));
        var happening = Assert.Single(elements.OfType<GraphElement.EventNode>()).Value;
        Assert.Equal((new DateOnly(2007, 1, 1), DatePrecision.Year), (happening.Date!.Value, happening.DatePrecision));
        var office = Assert.Single(elements.OfType<GraphElement.EdgeLink>(), edge => edge.Value.Type == "HOLDS_OFFICE").Value;
        Assert.Equal((new DateOnly(2025, 1, 20), new DateOnly(2029, 1, 20)), (office.From!.Value, office.To!.Value));
    }

    [Theory]
    [InlineData("evidence-of-an-edge", "source", "target")]
    [InlineData("timeline-of-a-pair", "one", "other")]
    public async Task A_year_is_listed_as_a_year(string query, string one, string other)
    {
        _folder.Store.Graph.Save(Vague());

        var rows = await _folder.Store.Queries.RunAsync(query, new Dictionary<string, string> { [one] = "trump", [other] = "iran" }, TestContext.Current.CancellationToken);

        Assert.Equal("2007", rows.Rows.Single()[rows.Columns.ToList().IndexOf("date")]);
    }

    [Fact]
    public void A_revised_article_says_so()
    {
        _folder.Store.Graph.Save(Vague());
        Assert.Equal("original", _folder.Query("SELECT status FROM articles").Single()[0]);

        _folder.Store.Graph.Save(new Story("a1").Says("person/trump", "MEETS", "country/iran").Graph());

        Assert.Equal("revised", _folder.Query("SELECT status FROM articles").Single()[0]);
    }

    private static ArticleGraph Vague()
    {
        var graph = new Story("a1").Says("person/trump", "THREATENS", "country/iran", on: 2).Says("person/trump", "HOLDS_OFFICE", "country/us", title: "President").Graph();
        return graph with
        {
            Statements =
            [
                graph.Statements[0] with { Date = new DateOnly(2007, 1, 1), DatePrecision = DatePrecision.Year },
                graph.Statements[1] with { From = new DateOnly(2025, 1, 20), To = new DateOnly(2029, 1, 20) },
            ],
        };
    }
}
