using System.Globalization;
using GraphBuilder.Graph;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Tests;

/// <summary>Every shipped query on one small graph.</summary>
public sealed class NamedQueriesTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public NamedQueriesTests()
    {
        Save(new Story("a1", "The Courier", published: 3).Names("country/ruritania", "Ruritania").Names("country/syldavia", "Syldavia").Names("person/ana-krol", "Ana Król")
            .Says("country/ruritania", "THREATENS", "country/syldavia", on: 2)
            .Says("country/syldavia", "SANCTIONS", "country/ruritania", on: 7, modality: Modality.Planned, by: "person/ana-krol", confidence: 0.6)
            .Says("person/ana-krol", "HOLDS_OFFICE", "country/ruritania", title: "Foreign Minister"));
        Save(new Story("a2", "Gazette", published: 5).Names("country/ruritania", "Ruritania").Names("country/syldavia", "Syldavia").Names("country/borduria", "Borduria").Names("person/ana-krol", "A. Król")
            .Says("country/ruritania", "THREATENS", "country/syldavia", on: 2, polarity: Polarity.Negated, by: "person/ana-krol", confidence: 0.7)
            .Says("country/borduria", "MEDIATES", "country/syldavia", on: 6, side: "country/ruritania", confidence: 0.7)
            .Says("country/syldavia", "SANCTIONS", "country/ruritania", on: 5));
        Save(new Story("a3", "Gazette", published: 9).Names("country/syldavia", "Syldavia").Names("country/borduria", "Borduria")
            .Says("country/syldavia", "MEETS", "country/borduria", on: 8)
            .Says("country/syldavia", "SANCTIONS", "country/borduria", on: 8)
            .Says("country/syldavia", "ACCUSES", target: null, on: 9));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Who_threatens_whom_lists_those_with_the_most_events_first() => Expect(
        "who-threatens-whom",
        [],
        "source | target | events | reports | outlets | firstDate | lastDate | quote",
        "Ruritania | Syldavia | 1 | 1 | 1 | 2026-02-02 | 2026-02-02 | Ruritania THREATENS Syldavia.");

    [Fact]
    public async Task Who_threatens_whom_takes_another_type_and_a_day_to_begin_with()
    {
        Assert.Equal(2, (await Rows("who-threatens-whom", new() { ["type"] = "MEDIATES" })).Count);
        Assert.Single(await Rows("who-threatens-whom", new() { ["type"] = "MEDIATES", ["limit"] = "1" }));
        Assert.Empty(await Rows("who-threatens-whom", new() { ["since"] = "2026-02-03" }));
        Assert.Single(await Rows("who-threatens-whom", new() { ["since"] = "2026-02-02" }));
    }

    [Fact]
    public Task Sanctions_are_listed() => Expect(
        "sanctions",
        [],
        "source | target | events | reports | outlets | firstDate | lastDate | quote",
        "Syldavia | Borduria | 1 | 1 | 1 | 2026-02-08 | 2026-02-08 | Syldavia SANCTIONS Borduria.",
        "Syldavia | Ruritania | 1 | 1 | 1 | 2026-02-05 | 2026-02-05 | Syldavia SANCTIONS Ruritania.");

    [Theory]
    [InlineData("Ruritania", "Syldavia")]
    [InlineData("country/syldavia", "RURITANIA")]
    public Task A_timeline_has_all_that_is_said_of_a_pair_whatever_it_is_called(string one, string other) => Expect(
        "timeline-of-a-pair",
        new() { ["one"] = one, ["other"] = other },
        "date | source | type | target | modality | polarity | quote | outlet | article",
        "2026-02-02 | Ruritania | THREATENS | Syldavia | asserted | affirmed | Ruritania THREATENS Syldavia. | The Courier | About a1",
        "2026-02-02 | Ruritania | THREATENS | Syldavia | asserted | negated | Ruritania never THREATENS Syldavia says A. Król. | Gazette | About a2",
        "2026-02-05 | Syldavia | SANCTIONS | Ruritania | asserted | affirmed | Syldavia SANCTIONS Ruritania. | Gazette | About a2",
        "2026-02-06 | Borduria | MEDIATES | Syldavia | asserted | affirmed | Borduria MEDIATES Syldavia and Ruritania. | Gazette | About a2",
        "2026-02-07 | Syldavia | SANCTIONS | Ruritania | planned | affirmed | Syldavia SANCTIONS Ruritania says Ana Król. | The Courier | About a1");

    [Fact]
    public Task Mediators_stand_with_the_sides_they_bring_together() => Expect(
        "mediators",
        [],
        "mediator | sides | events | reports | lastDate | quote",
        "Borduria | [Ruritania, Syldavia] | 1 | 1 | 2026-02-06 | Borduria MEDIATES Syldavia and Ruritania.");

    [Fact]
    public Task The_evidence_of_an_edge_has_denials_too_and_every_offset() => Expect(
        "evidence-of-an-edge",
        new() { ["source"] = "Ruritania", ["type"] = "THREATENS", ["target"] = "Syldavia" },
        "type | modality | polarity | date | quote | saidBy | outlet | published | article | url | start | end | rule | confidence",
        "THREATENS | asserted | affirmed | 2026-02-02 | Ruritania THREATENS Syldavia. |  | The Courier | 2026-02-03 | About a1 | https://news.example/a1 | 0 | 29 | test | 0.8",
        "THREATENS | asserted | negated | 2026-02-02 | Ruritania never THREATENS Syldavia says A. Król. | A. Król | Gazette | 2026-02-05 | About a2 | https://news.example/a2 | 0 | 48 | test | 0.7");

    [Theory]
    [InlineData("Borduria", "MEDIATES", "Ruritania", "Borduria MEDIATES Syldavia and Ruritania.")]
    [InlineData("Borduria", "MEETS", "Syldavia", "Syldavia MEETS Borduria.")]
    [InlineData("Syldavia", "MEETS", "Borduria", "Syldavia MEETS Borduria.")]
    [InlineData("ana krol", "", "Ruritania", "Ana Król HOLDS_OFFICE Ruritania as Foreign Minister.")]
    public async Task Every_plain_edge_leads_to_its_sentences(string source, string type, string target, string quote)
    {
        var row = Assert.Single(await Rows("evidence-of-an-edge", new() { ["source"] = source, ["type"] = type, ["target"] = target }));

        Assert.Contains(quote, row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_plain_edge_of_the_graph_is_without_evidence()
    {
        var edges = _folder.Query("SELECT source, type, target, reports FROM edges");

        Assert.Equal(7, edges.Count);
        foreach (var edge in edges)
        {
            var rows = await Rows("evidence-of-an-edge", new() { ["source"] = (string)edge[0]!, ["type"] = (string)edge[1]!, ["target"] = (string)edge[2]! });
            Assert.Equal(edge[3], rows.LongCount(row => row.Contains("| asserted | affirmed |", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Offices_are_listed_from_the_day_that_they_are_first_attested_on()
    {
        await Expect(
            "offices-at-a-date",
            [],
            "person | title | of | from | to | quote",
            "A. Król | Foreign Minister | Ruritania | 2026-02-03 |  | Ana Król HOLDS_OFFICE Ruritania as Foreign Minister.");
        Assert.Empty(await Rows("offices-at-a-date", new() { ["date"] = "2026-02-02" }));
        Assert.Empty(await Rows("offices-at-a-date", new() { ["country"] = "Syldavia" }));
        Assert.Single(await Rows("offices-at-a-date", new() { ["date"] = "2026-02-03", ["country"] = "ruritania" }));
    }

    [Fact]
    public Task An_outlets_claims_say_who_said_so() => Expect(
        "claims-of-an-outlet",
        new() { ["outlet"] = "the courier" },
        "date | source | type | target | modality | polarity | saidBy | quote | article",
        "2026-02-07 | Syldavia | SANCTIONS | Ruritania | planned | affirmed | A. Król | Syldavia SANCTIONS Ruritania says Ana Król. | About a1",
        "2026-02-03 | A. Król | HOLDS_OFFICE | Ruritania | asserted | affirmed |  | Ana Król HOLDS_OFFICE Ruritania as Foreign Minister. | About a1",
        "2026-02-02 | Ruritania | THREATENS | Syldavia | asserted | affirmed |  | Ruritania THREATENS Syldavia. | About a1");

    [Fact]
    public async Task What_is_told_of_one_side_alone_is_found_though_it_makes_no_edge()
    {
        await Expect(
            "events-of-one-side",
            new() { ["actor"] = "SYLDAVIA" },
            "date | source | type | target | modality | polarity | quote | outlet | article",
            "2026-02-09 | Syldavia | ACCUSES |  | asserted | affirmed | Syldavia ACCUSES . | Gazette | About a3");
        Assert.Single(await Rows("events-of-one-side", []));
        Assert.Single(await Rows("events-of-one-side", new() { ["type"] = "ACCUSES", ["actor"] = "country/syldavia" }));
        Assert.Empty(await Rows("events-of-one-side", new() { ["type"] = "SANCTIONS" }));
        Assert.Empty(await Rows("events-of-one-side", new() { ["actor"] = "Borduria" }));
        Assert.Empty(_folder.Query("SELECT 1 FROM edges WHERE type = 'ACCUSES' UNION ALL SELECT 1 FROM events WHERE type = 'ACCUSES'"));
    }

    [Fact]
    public Task Contradictions_show_both_sides() => Expect(
        "contradictions",
        [],
        "type | source | target | affirmed | affirmedBy | denied | deniedBy | date",
        "THREATENS | Ruritania | Syldavia | Ruritania THREATENS Syldavia. | The Courier | Ruritania never THREATENS Syldavia says A. Król. | A. Król | 2026-02-02");

    [Fact]
    public async Task The_busiest_actors_come_first()
    {
        await Expect(
            "busiest-actors",
            new() { ["type"] = "Country" },
            "name | type | asSource | asTarget | mentions | id",
            "Syldavia | Country | 3 | 3 | 8 | country/syldavia",
            "Ruritania | Country | 1 | 3 | 6 | country/ruritania",
            "Borduria | Country | 2 | 1 | 3 | country/borduria");
        Assert.Equal(4, (await Rows("busiest-actors", [])).Count);
    }

    [Fact]
    public async Task A_shortest_path_tells_each_step_in_its_own_direction()
    {
        await Expect(
            "shortest-path",
            new() { ["from"] = "ana król", ["to"] = "Borduria" },
            "path | length",
            "[A. Król -[HOLDS_OFFICE]-> Ruritania, Borduria -[MEDIATES]-> Ruritania] | 2");
        Assert.Empty(await Rows("shortest-path", new() { ["from"] = "Ana Król", ["to"] = "Borduria", ["depth"] = "1" }));
        Assert.Equal(2, (await Rows("shortest-path", new() { ["from"] = "Syldavia", ["to"] = "Ruritania" })).Count);
    }

    [Fact]
    public void They_are_the_same_as_for_Neo4j_with_the_same_parameters()
    {
        var cypher = Directory.EnumerateFiles(Path.Combine(Testing.RepositoryFolders.Cypher, "queries"), "*.cypher")
            .Select(path => QueryHeader.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), "//").Query)
            .OrderBy(query => query.Name, StringComparer.Ordinal);

        Assert.Equal(
            cypher.Select(query => $"{query.Name}: {query.Title}. {query.Purpose} {string.Join(" ", query.Parameters)}"),
            _folder.Store.Queries.List().Select(query => $"{query.Name}: {query.Title}. {query.Purpose} {string.Join(" ", query.Parameters)}"));
    }

    [Fact]
    public async Task A_wrong_question_is_answered_with_how_to_ask()
    {
        await Assert.ThrowsAsync<QueryException>(() => Rows("who-loves-whom", []));
        await Assert.ThrowsAsync<QueryException>(() => Rows("sanctions", new() { ["limit"] = "many" }));
        await Assert.ThrowsAsync<QueryException>(() => Rows("shortest-path", new() { ["from"] = "Ana Król" }));
    }

    [Fact]
    public async Task A_query_that_is_cancelled_ends() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _folder.Store.Queries.RunAsync("sanctions", new Dictionary<string, string>(), new(canceled: true)));

    private void Save(Story story) => _folder.Store.Graph.Save(story.Graph());

    private async Task Expect(string name, Dictionary<string, string> parameters, string columns, params string[] rows)
    {
        var result = await _folder.Store.Queries.RunAsync(name, parameters, TestContext.Current.CancellationToken);
        Assert.Equal(columns, string.Join(" | ", result.Columns));
        Assert.Equal(rows, result.Rows.Select(Line));
    }

    private async Task<IReadOnlyList<string>> Rows(string name, Dictionary<string, string> parameters) =>
        [.. (await _folder.Store.Queries.RunAsync(name, parameters, TestContext.Current.CancellationToken)).Rows.Select(Line)];

    private static string Line(IReadOnlyList<object?> row) => string.Join(" | ", row.Select(cell => cell switch
    {
        IReadOnlyList<string> list => $"[{string.Join(", ", list)}]",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    }));
}
