using System.Globalization;
using GraphBuilder.Stores;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Queries;

/// <summary>Every shipped query on one small graph.</summary>
public sealed class Neo4jQueriesTests(TestNeo4j server) : Neo4jTests(server), IClassFixture<QueryGraph>
{
    // The graph is there; nothing here changes it.
    public override ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Who_threatens_whom_lists_those_with_the_most_events_first()
    {
        await ExpectAsync(
            "who-threatens-whom",
            [],
            "source | target | events | reports | outlets | firstDate | lastDate | quote",
            "Borduria | Syldavia | 3 | 1 | 1 | 2025-05-01 | 2025-05-01 | Borduria threatened Syldavia last year.",
            "Ruritania | Syldavia | 1 | 1 | 1 | 2026-02-02 | 2026-02-02 | Ruritania threatened Syldavia.");
    }

    [Fact]
    public async Task Who_threatens_whom_takes_another_type_and_a_day_to_begin_with()
    {
        await ExpectAsync(
            "who-threatens-whom",
            new() { ["since"] = "2026-01-01" },
            "source | target | events | reports | outlets | firstDate | lastDate | quote",
            "Ruritania | Syldavia | 1 | 1 | 1 | 2026-02-02 | 2026-02-02 | Ruritania threatened Syldavia.");
        Assert.Equal(2, (await RowsAsync("who-threatens-whom", new() { ["type"] = "MEDIATES" })).Count);
        Assert.Single(await RowsAsync("who-threatens-whom", new() { ["limit"] = "1" }));
        Assert.Equal(2, (await RowsAsync("who-threatens-whom", new() { ["limit"] = "" })).Count);
    }

    [Fact]
    public async Task Sanctions_are_listed()
    {
        await ExpectAsync(
            "sanctions",
            [],
            "source | target | events | reports | outlets | firstDate | lastDate | quote",
            "Syldavia | Ruritania | 1 | 1 | 1 | 2026-02-07 | 2026-02-07 | Syldavia will sanction Ruritania.");
    }

    [Theory]
    [InlineData("Ruritania", "Syldavia")]
    [InlineData("country/syldavia", "STRELSAU")]
    public async Task A_timeline_has_all_that_is_said_of_a_pair_whatever_it_is_called(string one, string other)
    {
        await ExpectAsync(
            "timeline-of-a-pair",
            new() { ["one"] = one, ["other"] = other },
            "date | source | type | target | modality | polarity | quote | outlet | article",
            "2026-02-02 | Ruritania | THREATENS | Syldavia | asserted | affirmed | Ruritania threatened Syldavia. | The Courier | A first warning",
            "2026-02-02 | Ruritania | THREATENS | Syldavia | asserted | negated | Ruritania did not threaten Syldavia. | Gazette | A denial",
            "2026-02-06 | Borduria | MEDIATES | Ruritania | asserted | affirmed | Borduria mediated between Ruritania and Syldavia. | Gazette | A denial",
            "2026-02-07 | Syldavia | SANCTIONS | Ruritania | asserted | affirmed | Syldavia will sanction Ruritania. | The Courier | A first warning");
    }

    [Fact]
    public async Task Mediators_stand_with_the_sides_they_bring_together()
    {
        await ExpectAsync(
            "mediators",
            [],
            "mediator | sides | events | reports | lastDate | quote",
            "Borduria | [Ruritania, Syldavia] | 1 | 1 | 2026-02-06 | Borduria mediated between Ruritania and Syldavia.");
    }

    [Fact]
    public async Task The_evidence_of_an_edge_has_denials_too_and_every_offset()
    {
        await ExpectAsync(
            "evidence-of-an-edge",
            new() { ["source"] = "Ruritania", ["type"] = "THREATENS", ["target"] = "Syldavia" },
            "type | modality | polarity | date | quote | saidBy | outlet | published | article | url | start | end | rule | confidence",
            "THREATENS | asserted | affirmed | 2026-02-02 | Ruritania threatened Syldavia. |  | The Courier | 2026-02-03 | A first warning | https://news.example/article/1 | 10 | 40 | reader | 0.87",
            "THREATENS | asserted | negated | 2026-02-02 | Ruritania did not threaten Syldavia. | Ana Król | Gazette | 2026-02-05 | A denial | https://news.example/article/2 | 10 | 46 | reader | 0.87");
    }

    [Theory]
    [InlineData("Borduria", "MEDIATES", "Syldavia", "Borduria mediated between Ruritania and Syldavia.")]
    [InlineData("Borduria", "MEDIATES", "Ruritania", "Borduria mediated between Ruritania and Syldavia.")]
    [InlineData("ANA KRÓL", "", "Ruritania", "Foreign Minister Ana Król spoke.")]
    [InlineData("Ana Krol", "", "strelsau", "Foreign Minister Ana Król spoke.")]
    public async Task Every_plain_edge_leads_to_its_sentences(string source, string type, string target, string quote)
    {
        var row = Assert.Single(await RowsAsync("evidence-of-an-edge", new() { ["source"] = source, ["type"] = type, ["target"] = target }));

        Assert.Contains(quote, row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_plain_edge_of_the_graph_is_without_evidence()
    {
        var edges = await Server.QueryAsync("MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id, type(r), b.id");

        Assert.Equal(6, edges.Count);
        foreach (var edge in edges)
        {
            Assert.NotEmpty(await RowsAsync(
                "evidence-of-an-edge", new() { ["source"] = edge[0].GetString()!, ["type"] = edge[1].GetString()!, ["target"] = edge[2].GetString()! }));
        }
    }

    [Fact]
    public async Task Offices_are_listed_with_the_days_they_are_attested_on()
    {
        await ExpectAsync(
            "offices-at-a-date",
            [],
            "person | title | of | from | to | quote",
            "Ana Król | Foreign Minister | Ruritania | 2026-01-01 | 2026-12-31 | Foreign Minister Ana Król spoke.");
        Assert.Empty(await RowsAsync("offices-at-a-date", new() { ["date"] = "2025-12-31" }));
        Assert.Empty(await RowsAsync("offices-at-a-date", new() { ["date"] = "2027-01-01" }));
        Assert.Empty(await RowsAsync("offices-at-a-date", new() { ["country"] = "Syldavia" }));
        Assert.Single(await RowsAsync("offices-at-a-date", new() { ["date"] = "2026-02-02", ["country"] = "ruritania" }));
    }

    [Fact]
    public async Task An_outlets_claims_say_who_said_so()
    {
        await ExpectAsync(
            "claims-of-an-outlet",
            new() { ["outlet"] = "gazette" },
            "date | source | type | target | modality | polarity | saidBy | quote | article",
            "2026-02-06 | Borduria | MEDIATES | Ruritania | asserted | affirmed |  | Borduria mediated between Ruritania and Syldavia. | A denial",
            "2026-02-02 | Ruritania | THREATENS | Syldavia | asserted | negated | Ana Król | Ruritania did not threaten Syldavia. | A denial");
    }

    [Fact]
    public async Task Contradictions_show_both_sides()
    {
        await ExpectAsync(
            "contradictions",
            [],
            "type | source | target | affirmed | affirmedBy | denied | deniedBy | date",
            "THREATENS | Ruritania | Syldavia | Ruritania threatened Syldavia. | The Courier | Ruritania did not threaten Syldavia. | Ana Król | 2026-02-02");
    }

    [Fact]
    public async Task The_busiest_actors_come_first()
    {
        await ExpectAsync(
            "busiest-actors",
            new() { ["type"] = "Country" },
            "name | type | asSource | asTarget | mentions | id",
            "Syldavia | Country | 1 | 3 | 3 | country/syldavia",
            "Ruritania | Country | 1 | 2 | 3 | country/ruritania",
            "Borduria | Country | 2 | 0 | 3 | country/borduria");
    }

    [Fact]
    public async Task A_shortest_path_tells_each_step_in_its_own_direction()
    {
        await ExpectAsync(
            "shortest-path",
            new() { ["from"] = "Ana Król", ["to"] = "Borduria" },
            "path | length",
            "[Ana Król -[HOLDS_OFFICE]-> Ruritania, Borduria -[MEDIATES]-> Ruritania] | 2");
        Assert.Empty(await RowsAsync("shortest-path", new() { ["from"] = "Ana Król", ["to"] = "Borduria", ["depth"] = "1" }));
    }

    [Fact]
    public void There_are_the_eleven_queries_each_with_title_and_purpose()
    {
        var queries = Queries().List();

        Assert.Equal(
            [
                "busiest-actors", "claims-of-an-outlet", "contradictions", "events-of-one-side", "evidence-of-an-edge", "mediators", "offices-at-a-date", "sanctions", "shortest-path",
                "timeline-of-a-pair", "who-threatens-whom",
            ],
            queries.Select(query => query.Name));
        Assert.All(queries, query => Assert.NotEmpty(query.Title));
        Assert.All(queries, query => Assert.NotEmpty(query.Purpose));
    }

    [Fact]
    public async Task A_wrong_question_is_answered_with_how_to_ask()
    {
        await Assert.ThrowsAsync<QueryException>(() => RowsAsync("who-loves-whom", []));
        await Assert.ThrowsAsync<QueryException>(() => RowsAsync("sanctions", new() { ["limit"] = "many" }));
        await Assert.ThrowsAsync<QueryException>(() => RowsAsync("shortest-path", new() { ["from"] = "Ana Król" }));
    }

    private async Task ExpectAsync(string name, Dictionary<string, string> parameters, string columns, params string[] rows)
    {
        var result = await Queries().RunAsync(name, parameters, Cancel);
        Assert.Equal(columns, string.Join(" | ", result.Columns));
        Assert.Equal(rows, result.Rows.Select(Line));
    }

    private async Task<IReadOnlyList<string>> RowsAsync(string name, Dictionary<string, string> parameters) =>
        [.. (await Queries().RunAsync(name, parameters, Cancel)).Rows.Select(Line)];

    private static string Line(IReadOnlyList<object?> row) => string.Join(" | ", row.Select(cell => cell switch
    {
        IReadOnlyList<string> list => $"[{string.Join(", ", list)}]",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    }));
}
