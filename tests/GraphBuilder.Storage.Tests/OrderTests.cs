using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Tests;

/// <summary>The law of the store: the graph is what the present versions of the present articles say, however it came about.</summary>
public sealed class OrderTests : IDisposable
{
    private readonly StoreFolder _straight = new();
    private readonly StoreFolder _winding = new();

    private static readonly string[] Actors = ["country/iran", "country/us", "country/oman", "person/rubio", "person/araghchi"];

    public void Dispose()
    {
        _straight.Dispose();
        _winding.Dispose();
    }

    [Fact]
    public void Any_order_of_the_same_articles_with_replacements_and_removals_gives_the_same_graph() =>
        Prop.ForAll(Histories().ToArbitrary(), history =>
        {
            Clear();
            SaveAll(_straight, history.Articles);
            foreach (var step in history.Steps)
            {
                step(_winding.Store);
            }

            Assert.Equal(_straight.Dump(), _winding.Dump());
            return _straight.Dump().Length > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void The_edge_of_a_mediator_is_dated_anew_when_an_article_that_does_not_name_the_mediator_dates_the_event()
    {
        var mediated = new Story("a1", "Valley Herald", 3).Says("country/iran", "MEETS", "country/us", mediator: "country/oman").Graph();
        var dated = new Story("a2", "Harbour Courier", 3).Says("country/iran", "MEETS", "country/us", 1).Graph();
        SaveAll(_straight, [dated, mediated]);
        SaveAll(_winding, [mediated, dated]);
        Assert.Equal(_straight.Dump(), _winding.Dump());
    }

    [Fact]
    public void Saving_everything_again_in_any_order_changes_nothing() =>
        Prop.ForAll(Histories().ToArbitrary(), history =>
        {
            Clear();
            SaveAll(_straight, history.Articles);
            var latest = _straight.Store.Feed.LatestChange;
            foreach (var graph in history.Articles.Reverse())
            {
                Assert.True(_straight.Store.Graph.IsCurrent(graph.Article, graph.Fingerprint));
                _straight.Store.Graph.Save(graph);
            }

            return _straight.Store.Feed.LatestChange == latest;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void Who_follows_the_feed_has_what_who_begins_anew_has() =>
        Prop.ForAll(Histories().ToArbitrary(), history =>
        {
            Clear();
            var followed = new SortedDictionary<string, string>(StringComparer.Ordinal);
            var after = _winding.Store.Feed.LatestChange;
            foreach (var step in history.Steps)
            {
                step(_winding.Store);
                foreach (var change in _winding.Store.Feed.Read(after, int.MaxValue))
                {
                    after = change.Number;
                    if (change.Element is null)
                    {
                        followed.Remove($"{change.Kind} {change.Key}");
                    }
                    else
                    {
                        followed[$"{change.Kind} {change.Key}"] = Content(change.Element);
                    }
                }
            }

            var anew = _winding.Store.Feed.Read(0, int.MaxValue).Where(change => change.Element is not null)
                .Select(change => ($"{change.Kind} {change.Key}", Content(change.Element!))).OrderBy(pair => pair.Item1, StringComparer.Ordinal);
            Assert.Equal(anew, followed.Select(pair => (pair.Key, pair.Value)));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    // Opening a store takes longer than all of a case; and so it is also seen that nothing stays behind.
    private void Clear()
    {
        foreach (var folder in new[] { _straight, _winding })
        {
            foreach (var article in folder.Store.Feed.Read(0, int.MaxValue).Where(change => change is { Kind: Stores.GraphElementKind.Article, Element: not null }))
            {
                folder.Store.Graph.Remove(new(article.Key));
            }

            Assert.Equal("", folder.Dump());
        }
    }

    private static void SaveAll(StoreFolder folder, IEnumerable<ArticleGraph> graphs)
    {
        foreach (var graph in graphs)
        {
            folder.Store.Graph.Save(graph);
        }
    }

    // What a follower writes of an event does not hold the lists of its statements: each statement brings its own link.
    private static string Content(Stores.GraphElement element) => element switch
    {
        Stores.GraphElement.EntityNode entity => $"{entity with { Aliases = [] }} {string.Join(',', entity.Aliases)}",
        Stores.GraphElement.EventNode { Value: var found } =>
            $"{found.Id} {found.Type} {found.Cameo} {found.Date} {found.Reports} {found.Outlets} {found.FirstReportedAt} {found.LastReportedAt} {string.Join(',', found.Participants)}",
        _ => element.ToString(),
    };

    /// <summary>Some articles; and steps that end with them: in another order, with older versions first, with others that come and go.</summary>
    private static Gen<(ArticleGraph[] Articles, Action<EmbeddedStore>[] Steps)> Histories() =>
        from count in Gen.Choose(1, 6)
        from articles in Versions(count, "1")
        from older in Versions(count, "0")
        from passing in Versions(2, "2", "passing")
        from order in Gen.Shuffle(articles)
        from before in Gen.Shuffle(older.Concat(passing).ToArray())
        from keep in Gen.Choose(0, before.Length)
        select (articles, (Action<EmbeddedStore>[])
        [
            .. before.Take(keep).Select(graph => (Action<EmbeddedStore>)(store => store.Graph.Save(graph))),
            .. order.Take(count / 2).Select(graph => (Action<EmbeddedStore>)(store => store.Graph.Save(graph))),
            .. passing.Select(graph => (Action<EmbeddedStore>)(store => store.Graph.Save(graph))),
            .. passing.Select(graph => (Action<EmbeddedStore>)(store => store.Graph.Remove(graph.Article.Id))),
            .. order.Skip(count / 2).Select(graph => (Action<EmbeddedStore>)(store => store.Graph.Save(graph))),
        ]);

    private static Gen<ArticleGraph[]> Versions(int count, string fingerprint, string prefix = "a") =>
        Gen.CollectToArray(Enumerable.Range(0, count).Select(number => Article($"{prefix}{number}", fingerprint)));

    private static Gen<ArticleGraph> Article(string id, string fingerprint) =>
        from outlet in Gen.Elements("Harbour Courier", "HARBOUR COURIER", "Valley Herald", null)
        from published in Gen.Elements<int?>(null, 1, 2, 3, 5, 8, 12)
        from name in Gen.Elements("iran", "Iran", "the Islamic Republic")
        from sentences in Sentence().ListOf(4)
        select sentences.Aggregate(new Story(id, outlet, published, fingerprint: fingerprint).Names("country/iran", name), (story, say) => say(story)).Graph();

    private static Gen<Func<Story, Story>> Sentence() =>
        from source in Gen.Elements(Actors)
        from target in Gen.Elements(Actors)
        from third in Gen.Elements(Actors)
        from type in Gen.Elements("THREATENS", "THREATENS", "MEETS", "MEDIATES", "ALLIED_WITH", "HOLDS_OFFICE")
        from day in Gen.Elements<int?>(null, null, 1, 3, 6)
        from modality in Gen.Elements(Modality.Asserted, Modality.Asserted, Modality.Planned, Modality.Alleged)
        from polarity in Gen.Elements(Polarity.Affirmed, Polarity.Affirmed, Polarity.Negated)
        from speaker in Gen.Elements(null, "person/rubio")
        select (Func<Story, Story>)(story => story.Says(
            source, type, target, day, modality, polarity,
            side: type == "MEDIATES" ? third : null,
            mediator: type == "MEETS" && third != "country/us" ? third : null,
            @by: speaker,
            title: type == "HOLDS_OFFICE" ? "Envoy" : null));
}
