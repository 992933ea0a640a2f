using GraphBuilder.Graph;
using static GraphBuilder.Tests.Graph.Some;

namespace GraphBuilder.Tests.Graph;

public sealed class EdgeDerivationTests
{
    [Fact]
    public void Only_affirmed_and_asserted_statements_make_an_edge_and_the_others_are_counted_beside_it()
    {
        var edge = Edge(
            Report(date: 3), Report(date: 5, outlet: "Herald", quote: "B was threatened.", confidence: 0.9),
            Report(modality: Modality.Planned), Report(modality: Modality.Possible), Report(modality: Modality.Alleged, outlet: "Herald"),
            Report(modality: Modality.Alleged), Report(polarity: Polarity.Negated))!;

        Assert.Equal((2, 2, 2), (edge.Events, edge.Reports, edge.Outlets));
        Assert.Equal((1, 1, 0, 2, 1), (edge.Planned, edge.Possible, edge.Demanded, edge.Alleged, edge.Negated));
        Assert.Equal((Day(3), Day(5)), (edge.FirstDate!.Value, edge.LastDate!.Value));
        Assert.Equal((0.9, "B was threatened."), (edge.Confidence, edge.Quote));
    }

    [Fact]
    public void Without_a_plain_statement_there_is_no_edge() =>
        Assert.Null(Edge(Report(modality: Modality.Planned), Report(polarity: Polarity.Negated)));

    [Fact]
    public void Each_title_of_an_office_is_an_edge_of_its_own_however_it_is_written()
    {
        var minister = EdgeKey.Of(Report("HOLDS_OFFICE", title: "Foreign Minister").Statement, Types).Single();

        Assert.Equal(minister, EdgeKey.Of(Report("HOLDS_OFFICE", title: "foreign minister").Statement, Types).Single());
        Assert.NotEqual(minister.Id, EdgeKey.Of(Report("HOLDS_OFFICE", title: "President").Statement, Types).Single().Id);
        Assert.Equal(
            "Foreign Minister",
            Edge(
                Report("HOLDS_OFFICE", title: "foreign minister", article: "1"),
                Report("HOLDS_OFFICE", title: "Foreign Minister", article: "2"),
                Report("HOLDS_OFFICE", title: "Foreign Minister", article: "3"))!.Title);
    }

    [Fact]
    public void A_mediation_goes_from_the_mediator_to_each_side()
    {
        var keys = EdgeKey.Of(Report("MEDIATES", "oman", "iran", third: new(ThirdParty.Side, Actor("us"))).Statement, Types);

        Assert.Equal([("oman", "iran"), ("oman", "us")], keys.Select(key => (key.Source.Value, key.Target.Value)));
    }

    [Fact]
    public void An_event_with_a_mediator_also_gives_the_mediators_edges()
    {
        var keys = EdgeKey.Of(Report("MEETS", "us", "iran", third: new(ThirdParty.Mediator, Actor("oman"))).Statement, Types);

        Assert.Equal(
            [("MEETS", "iran", "us"), ("MEDIATES", "oman", "us"), ("MEDIATES", "oman", "iran")],
            keys.Select(key => (key.Type, key.Source.Value, key.Target.Value)));
    }

    [Fact]
    public void A_symmetric_state_is_one_edge_in_whatever_order_its_sides_are_named() =>
        Assert.Equal(EdgeKey.Of(Report("ALLIED_WITH", "a", "b").Statement, Types), EdgeKey.Of(Report("ALLIED_WITH", "b", "a").Statement, Types));

    [Fact]
    public void A_statement_that_lacks_a_participant_stands_under_no_edge() => Assert.Empty(EdgeKey.Of(Report(target: null).Statement, Types));

    [Fact]
    public void A_state_is_dated_by_its_own_date_and_else_by_publication()
    {
        var edge = Edge(Report("ALLIED_WITH", date: 4, published: 9), Report("ALLIED_WITH", published: 12))!;

        Assert.Equal((0, Day(4), Day(12)), (edge.Events, edge.FirstDate!.Value, edge.LastDate!.Value));
    }

    [Fact]
    public void A_state_holds_from_the_first_to_the_last_day_that_is_said_while_nobody_says_it_of_a_later_one()
    {
        ReportedStatement Held(int published, int? from, int? to) => Report("HOLDS_OFFICE", published: published) is var report
            ? report with { Statement = report.Statement with { From = from is { } first ? Day(first) : null, To = to is { } last ? Day(last) : null } } : report;

        var over = Edge(Held(9, from: 3, to: null), Held(10, from: 2, to: 11))!;
        Assert.Equal((Day(2), Day(11)), (over.From!.Value, over.To!.Value));
        Assert.Null(Edge(Held(9, from: 3, to: 11), Held(12, from: null, to: null))!.To);
        Assert.Null(Edge(Held(9, from: null, to: null))!.From);
    }

    private static Edge? Edge(params ReportedStatement[] reports)
    {
        var key = EdgeKey.Of(reports[0].Statement, Types)[0];
        var events = reports[0].Statement.Kind == StatementKind.Event ? Events(reports) : [];
        return EdgeDerivation.Derive(key, [.. reports.Select(report =>
        {
            var found = events.FirstOrDefault(one => one.Statements.Contains(report.Statement.Id) || one.Denials.Contains(report.Statement.Id));
            return new EdgeReport(report, found?.Id, found?.Date);
        })]);
    }
}
