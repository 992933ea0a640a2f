using GraphBuilder.Graph;
using GraphBuilder.Stores;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Following;

public sealed class Neo4jFollowerTests(TestNeo4j server) : Neo4jTests(server)
{
    [Fact]
    public async Task Every_kind_of_element_arrives_with_its_properties()
    {
        Assert.Equal(2, await Follower().CatchUpAsync(Sample.Feed(), Cancel));

        Assert.Equal(
            """["Ana Król",["Entity","Person"],["Ana Król","Krol"],"2026-02-03",3]""",
            await RowAsync("MATCH (e:Entity {id: 'person/ana-krol'}) RETURN e.name, labels(e), e.aliases, toString(e.firstSeenAt), e.mentions"));
        Assert.Equal(
            """["A first warning","2026-02-03","2026-02-06T07:08:09Z",1,"The Courier"]""",
            await RowAsync("MATCH (a:Article {id: 'article/1'})-[:PUBLISHED_BY]->(o:Outlet) RETURN a.title, toString(a.publishedAt), toString(a.ingestedAt), a.version, o.name"));
        Assert.Equal(
            """["THREATENS","verbalConflict","2026-02-02",1,"country/ruritania","country/syldavia"]""",
            await RowAsync("MATCH (s)<-[:SOURCE]-(e:Event)-[:TARGET]->(t) RETURN e.type, e.quadClass, toString(e.date), e.reports, s.id, t.id"));
        Assert.Equal(
            """["Ruritania threatened Syldavia.",10,40,"threatened",0.87,"affirmed","asserted","relative","article/1","event/threat"]""",
            await RowAsync(
                """
                MATCH (a:Article)<-[:FROM]-(s:Statement {id: 'statement/threat'})-[:REPORTS]->(e)
                RETURN s.quote, s.start, s.end, s.trigger, s.confidence, s.polarity, s.modality, s.dateSource, a.id, e.id
                """));
        Assert.Equal(
            """["negated","Ana Król","event/threat"]""",
            await RowAsync("MATCH (event)<-[:DENIES]-(s:Statement {id: 'statement/denial'})-[:ATTRIBUTED_TO]->(e) RETURN s.polarity, e.name, event.id"));
        Assert.Equal(
            """["Foreign Minister","Ana Król","Ruritania"]""",
            await RowAsync("MATCH (a)<-[:SOURCE]-(s:Statement {id: 'statement/office'})-[:TARGET]->(b) RETURN s.title, a.name, b.name"));
        Assert.Equal(
            """[1,1,1,1,"2026-02-02",0.87,"Ruritania threatened Syldavia."]""",
            await RowAsync(
                """
                MATCH (:Country {name: 'Ruritania'})-[r:THREATENS]->(:Country {name: 'Syldavia'})
                RETURN r.events, r.reports, r.outlets, r.negated, toString(r.firstDate), r.confidence, r.quote
                """));
        Assert.Equal(
            """["Foreign Minister","2026-01-01","2026-12-31","2026-02-02"]""",
            await RowAsync("MATCH (:Person)-[r:HOLDS_OFFICE]->(:Country) RETURN r.title, toString(r.from), toString(r.to), toString(r.lastDate)"));
        Assert.Equal(
            """["day","day","original",null]""",
            await RowAsync("MATCH (a:Article {id: 'article/1'})<-[:FROM]-(s:Statement)-[:REPORTS]->(e) OPTIONAL MATCH ()-[r:THREATENS]->() RETURN s.datePrecision, e.datePrecision, a.status, r.from"));
        Assert.Equal("""[2,0]""", await RowAsync("MATCH (:Article {id: 'article/1'})-[m:MENTIONS]->(:Entity {id: 'country/ruritania'}) RETURN m.count, m.first"));
        Assert.Equal("""["statement/denial","statement/threat"]""", await RowAsync("MATCH (s)-[:CONTRADICTS]->(t) RETURN s.id, t.id"));
    }

    [Fact]
    public async Task Dates_are_dates_and_not_text()
    {
        await Follower().CatchUpAsync(Sample.Feed(), Cancel);

        Assert.Equal(
            """["DATE NOT NULL","ZONED DATETIME NOT NULL","DATE NOT NULL","DATE NOT NULL"]""",
            await RowAsync(
                """
                MATCH (a:Article {id: 'article/1'}), (e:Event), ()-[r:THREATENS]->()
                RETURN valueType(a.publishedAt), valueType(a.ingestedAt), valueType(e.date), valueType(r.lastDate)
                """));
    }

    [Fact]
    public async Task Following_twice_changes_nothing()
    {
        var feed = Sample.Feed();
        await Follower().CatchUpAsync(feed, Cancel);
        var before = await GraphAsync();

        Assert.Equal(2, await Follower().CatchUpAsync(feed, Cancel));

        Assert.Equal(before, await GraphAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task The_size_of_batches_makes_no_difference(int batchSize)
    {
        await Follower().CatchUpAsync(Sample.Feed(), Cancel);
        var whole = await GraphAsync();
        await Server.WipeGraphAsync();

        await Follower(options => options.BatchSize = batchSize).CatchUpAsync(Sample.Feed(), Cancel);

        Assert.Equal(whole, await GraphAsync());
    }

    [Fact]
    public async Task A_relationship_may_come_before_the_content_of_its_ends()
    {
        var elements = Sample.Feed().Read(0, 100).Select(change => change.Element!).ToList();
        var backwards = new ChangeFeed();
        foreach (var element in elements.AsEnumerable().Reverse())
        {
            backwards.Save(element);
        }

        await Follower(options => options.BatchSize = 1).CatchUpAsync(backwards, Cancel);
        var graph = await GraphAsync();
        await Server.WipeGraphAsync();
        await Follower().CatchUpAsync(new ChangeFeed().Save(elements), Cancel);

        Assert.Equal(await GraphAsync(), graph);
    }

    [Fact]
    public async Task What_is_removed_from_the_store_goes()
    {
        var feed = Sample.Feed();
        await Follower().CatchUpAsync(feed, Cancel);
        feed.Remove(
            new GraphElement.ContradictionLink(Sample.Denies.Id, Sample.Threatens.Id),
            new GraphElement.StatementNode(Sample.Denies, Sample.Second.Id, Sample.Threat.Id),
            new GraphElement.MentionLink(Sample.Second.Id, Sample.Ruritania.Id, 1, 0),
            new GraphElement.EdgeLink(Sample.OfficeEdge),
            Sample.Second,
            Sample.Gazette);

        await Follower().CatchUpAsync(feed, Cancel);

        Assert.Equal(
            "[0,0,0,0,1,1]",
            await RowAsync(
                """
                RETURN COUNT { ()-[:CONTRADICTS]->() }, COUNT { (:Statement {id: 'statement/denial'}) }, COUNT { ()-[:HOLDS_OFFICE]->() },
                  COUNT { (:Article {id: 'article/2'}) }, COUNT { (:Outlet) }, COUNT { ()-[:THREATENS]->() }
                """));
    }

    [Fact]
    public async Task Removing_what_never_arrived_is_no_error()
    {
        var feed = new ChangeFeed().Remove(
            Sample.Courier, Sample.Ruritania, Sample.First, new GraphElement.EventNode(Sample.Threat),
            new GraphElement.StatementNode(Sample.Threatens, Sample.First.Id, Sample.Threat.Id), new GraphElement.MentionLink(Sample.First.Id, Sample.Ruritania.Id, 1, 0),
            new GraphElement.EdgeLink(Sample.ThreatEdge), new GraphElement.ContradictionLink(Sample.Denies.Id, Sample.Threatens.Id));

        Assert.Equal(1, await Follower().CatchUpAsync(feed, Cancel));

        Assert.Equal("0", await Server.ScalarAsync("MATCH (n:Entity|Outlet|Article|Event|Statement) RETURN count(n)"));
    }

    [Fact]
    public async Task A_revised_article_says_so()
    {
        var feed = Sample.Feed();
        feed.Save(Sample.Second with { Version = 2 });
        await Follower().CatchUpAsync(feed, Cancel);
        Assert.Equal("""[["original","revised"]]""", await RowAsync("MATCH (a:Article) WITH a ORDER BY a.id RETURN collect(a.status)"));
    }

    [Fact]
    public async Task A_finer_type_is_a_label_beside_the_type_and_goes_when_it_is_no_longer_known()
    {
        const string Labels = "MATCH (e:Entity {id: 'org/harbour-party'}) UNWIND labels(e) AS label WITH e, label ORDER BY label RETURN collect(label), e.type, e.finerType";
        var party = Sample.Entity("org/harbour-party", "Harbour Party", "Organization") with { FinerType = "Party" };
        var feed = new ChangeFeed().Save(party);
        await Follower().CatchUpAsync(feed, Cancel);
        Assert.Equal("""[["Entity","Organization","Party"],"Organization","Party"]""", await RowAsync(Labels));

        feed.Save(party with { FinerType = null });
        await Follower().CatchUpAsync(feed, Cancel);
        Assert.Equal("""[["Entity","Organization"],"Organization",null]""", await RowAsync(Labels));
    }

    [Fact]
    public async Task An_element_that_changed_loses_what_it_had_before()
    {
        var feed = Sample.Feed();
        await Follower().CatchUpAsync(feed, Cancel);
        await Server.QueryAsync("MATCH (e:Entity {id: 'country/ruritania'}) SET e:Watched, e.note = 'mine'");
        feed.Save(
            Sample.First with { Title = null, OutletId = Sample.Gazette.Id },
            Sample.Ruritania with { Type = "Organization", Name = "Kingdom of Ruritania", FirstSeen = null },
            new GraphElement.EventNode(Sample.Threat with { Date = null, Participants = [new Participant(ParticipantRole.Source, Sample.Syldavia.Id), new Participant(ParticipantRole.Mediator, Sample.Minister.Id)] }),
            new GraphElement.StatementNode(Sample.Denies with { Attribution = null, Date = null }, Sample.First.Id, Event: null));

        await Follower().CatchUpAsync(feed, Cancel);

        Assert.Equal("""[null,"Gazette"]""", await RowAsync("MATCH (a:Article {id: 'article/1'})-[:PUBLISHED_BY]->(o) RETURN a.title, o.name"));
        Assert.Equal(
            """[["Entity","Organization","Watched"],"Kingdom of Ruritania",null,"mine"]""",
            await RowAsync("MATCH (e:Entity {id: 'country/ruritania'}) UNWIND labels(e) AS label WITH e, label ORDER BY label RETURN collect(label), e.name, e.firstSeenAt, e.note"));
        Assert.Equal(
            """[[["MEDIATOR","person/ana-krol"],["SOURCE","country/syldavia"]],null]""",
            await RowAsync("MATCH (e:Event)-[r]->(n) WITH e, type(r) AS role, n.id AS id ORDER BY role RETURN collect([role, id]), e.date"));
        Assert.Equal(
            """[[["FROM","article/1"],["SOURCE","country/ruritania"],["TARGET","country/syldavia"]],null]""",
            await RowAsync("MATCH (s:Statement {id: 'statement/denial'})-[r:!CONTRADICTS]->(n) WITH s, type(r) AS role, n.id AS id ORDER BY role RETURN collect([role, id]), s.date"));
    }

    [Fact]
    public async Task Edges_that_differ_in_their_title_only_stay_apart()
    {
        var other = Sample.OfficeEdge with { Id = "edge/other", Title = "Deputy Prime Minister" };
        var feed = new ChangeFeed().Save(Sample.Minister, Sample.Ruritania, new GraphElement.EdgeLink(Sample.OfficeEdge), new GraphElement.EdgeLink(other));
        await Follower().CatchUpAsync(feed, Cancel);

        feed.Remove(new GraphElement.EdgeLink(Sample.OfficeEdge));
        Assert.Equal("""["Deputy Prime Minister","Foreign Minister"]""", await TitlesAsync());
        await Follower().CatchUpAsync(feed, Cancel);

        Assert.Equal("""["Deputy Prime Minister"]""", await TitlesAsync());

        async Task<string> TitlesAsync() => await Server.ScalarAsync("MATCH ()-[r:HOLDS_OFFICE]->() WITH r ORDER BY r.title RETURN collect(r.title)");
    }

    [Fact]
    public async Task Quotes_braces_and_letters_of_all_scripts_arrive_as_they_are()
    {
        const string Quote = "\"Türkiye\" said: {$rows} `x` \\u0041 \\ ' // no comment; 漢字 العربية 👩‍👩‍👧 \t\r\n end\u0000\u2028";
        var statement = Sample.Threatens with { Quote = Quote };
        var entity = Sample.Entity("person/o-neill", "O'Neill }) DETACH DELETE n //", "Person", "a\"b", "c\\d");
        await Follower().CatchUpAsync(new ChangeFeed().Save(entity, new GraphElement.StatementNode(statement, Sample.First.Id, Event: null)), Cancel);

        Assert.Equal(Quote, await Server.ScalarAsync("MATCH (s:Statement) RETURN s.quote"));
        Assert.Equal("O'Neill }) DETACH DELETE n //", await Server.ScalarAsync("MATCH (e:Entity {id: 'person/o-neill'}) RETURN e.name"));
        Assert.Equal("1", await Server.ScalarAsync("MATCH (e:Entity) WHERE 'c\\\\d' IN e.aliases RETURN count(e)"));
    }

    [Fact]
    public async Task Ids_and_names_too_long_for_an_index_and_ids_with_tabs_stop_nothing()
    {
        var page = new string('漢', 9_000);
        var country = Sample.Entity($"country/{page}", page, "Country", page);
        var article = Sample.Article("article/a\tb\\c", "T", $"outlet/{page}", new DateOnly(2026, 2, 3));
        var statement = Sample.Says("statement/long", "THREATENS", country, Sample.Syldavia, "A page threatened Syldavia.");
        GraphElement[] elements =
        [
            country, article, new GraphElement.OutletNode($"outlet/{page}", page), new GraphElement.MentionLink(article.Id, country.Id, 1, 0),
            new GraphElement.StatementNode(statement, article.Id, Event: null), new GraphElement.EdgeLink(Sample.EdgeOf(statement, 0)),
        ];
        var feed = new ChangeFeed().Save(elements);
        await Follower().CatchUpAsync(feed, Cancel);

        Assert.Equal("[1,1,1,1]", await RowAsync(
            """
            MATCH (e:Country)<-[:MENTIONS]-(a:Article {id: 'article/a\tb\\c'})-[:PUBLISHED_BY]->(o:Outlet), (s:Statement {source: e.id})-[:SOURCE]->(e)-[r:THREATENS]->()
            RETURN count(DISTINCT e), count(DISTINCT o), count(DISTINCT s), count(DISTINCT r)
            """));
        feed.Remove(elements);
        await Follower().CatchUpAsync(feed, Cancel);
        Assert.Equal("""["country/syldavia"]""", await Server.ScalarAsync("MATCH (n:Entity|Article|Outlet|Statement) RETURN collect(n.id)"));
    }

    [Theory]
    [InlineData("threatens")]
    [InlineData("X]->() DETACH DELETE a //")]
    [InlineData("")]
    [InlineData("THREATENS\n")]
    public async Task A_type_that_is_no_relationship_type_is_refused_before_it_reaches_the_server(string type)
    {
        var feed = new ChangeFeed().Save(new GraphElement.EdgeLink(Sample.ThreatEdge with { Type = type }));

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => Follower().CatchUpAsync(feed, Cancel));

        Assert.Contains("relationship type", error.Message, StringComparison.Ordinal);
        Assert.Equal("0", await Server.ScalarAsync("MATCH (e:Entity) RETURN count(e)"));
    }

    private async Task<string> RowAsync(string statement) => Assert.Single(await Server.QueryAsync(statement)).GetRawText();
}
