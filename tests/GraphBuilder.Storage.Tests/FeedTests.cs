using GraphBuilder.Graph;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Tests;

public sealed class FeedTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_empty_store_has_no_changes()
    {
        Assert.Equal(0, _folder.Store.Feed.LatestChange);
        Assert.Empty(_folder.Store.Feed.Read(0, 100));
    }

    [Fact]
    public void Changes_hold_what_was_saved_nodes_before_what_joins_them()
    {
        var graph = new Story("a1").Says("country/oman", "MEDIATES", "country/iran", side: "country/us", on: 2).Graph();
        Save(graph);

        var changes = _folder.Store.Feed.Read(0, 100);

        Assert.All(changes, change => Assert.Equal(1, change.Number));
        Assert.Equal(changes.Select(change => change.Kind).Order(), changes.Select(change => change.Kind));
        Assert.All(changes, change => Assert.Equal(GraphKey.Of(change.Element!), change.Key));
        Assert.Equal(new GraphElement.OutletNode("outlet/harbour-courier", "Harbour Courier"), Of(changes, GraphElementKind.Outlet).Single());
        var article = (GraphElement.ArticleNode)Of(changes, GraphElementKind.Article).Single();
        Assert.Equal(("a1", graph.Article.ContentHash, 1, graph.Article.Published), (article.Id.Value, article.ContentHash, article.Version, article.Published));
        var statement = (GraphElement.StatementNode)Of(changes, GraphElementKind.Statement).Single();
        Assert.Equal(graph.Statements[0], statement.Value);
        var happening = ((GraphElement.EventNode)Of(changes, GraphElementKind.Event).Single()).Value;
        Assert.Equal(happening.Id, statement.Event);
        Assert.Equal([statement.Value.Id], happening.Statements);
        Assert.Equal(
            [new(ParticipantRole.Target, new("country/iran")), new(ParticipantRole.Target, new("country/us")), new(ParticipantRole.Mediator, new("country/oman"))],
            happening.Participants);
        Assert.Equal(["country/iran", "country/us"], Of(changes, GraphElementKind.Edge).Select(edge => ((GraphElement.EdgeLink)edge).Value.Target.Value).Order());
        Assert.Equal(3, Of(changes, GraphElementKind.Mention).Count());
        Assert.Equal(["oman"], ((GraphElement.EntityNode)Of(changes, GraphElementKind.Entity).Single(entity => ((GraphElement.EntityNode)entity).Name == "oman")).Aliases);
    }

    [Fact]
    public void What_goes_leaves_a_mark_until_it_comes_again()
    {
        var graph = new Story("a1").Says("country/oman", "MEETS", "country/iran").Graph();
        Save(graph);
        var keys = _folder.Store.Feed.Read(0, 100).Select(change => (change.Kind, change.Key)).ToHashSet();

        _folder.Store.Graph.Remove(graph.Article.Id);
        var gone = _folder.Store.Feed.Read(1, 100);
        Save(graph);

        Assert.All(gone, change => Assert.Null(change.Element));
        Assert.Equal(keys, gone.Select(change => (change.Kind, change.Key)).ToHashSet());
        Assert.Empty(_folder.Query("SELECT key FROM deletions"));
        Assert.All(_folder.Store.Feed.Read(2, 100), change => Assert.NotNull(change.Element));
    }

    [Fact]
    public void Batches_are_whole_transactions_that_give_all_changes_once()
    {
        for (var number = 1; number <= 20; number++)
        {
            Save(new Story($"a{number}").Says($"person/p{number % 3}", "THREATENS", "country/iran").Says("country/oman", "MEETS", $"person/p{number % 5}").Graph());
        }

        foreach (var limit in new[] { 1, 7, 40, 1000 })
        {
            var (after, seen) = (0L, new List<GraphChange>());
            while (_folder.Store.Feed.Read(after, limit) is { Count: > 0 } batch)
            {
                Assert.True(batch.Count <= limit || batch.Select(change => change.Number).Distinct().Count() == 1, $"{batch.Count} changes where {limit} were asked for");
                Assert.Equal(batch.Select(change => change.Number).Order(), batch.Select(change => change.Number));
                Assert.True(batch[0].Number > after);
                seen.AddRange(batch);
                after = batch[^1].Number;
            }

            Assert.Equal(_folder.Store.Feed.LatestChange, after);
            Assert.Equal(_folder.Store.Feed.Read(0, int.MaxValue).Select(change => (change.Number, change.Kind, change.Key)), seen.Select(change => (change.Number, change.Kind, change.Key)));
        }
    }

    [Fact]
    public void A_store_keeps_its_id_and_another_has_another()
    {
        using var other = new StoreFolder();
        var id = _folder.Store.Feed.StoreId;
        _folder.Close();

        Assert.Equal(id, _folder.Store.Feed.StoreId);
        Assert.NotEqual(id, other.Store.Feed.StoreId);
    }

    private void Save(ArticleGraph graph) => _folder.Store.Graph.Save(graph);

    private static IEnumerable<GraphElement> Of(IEnumerable<GraphChange> changes, GraphElementKind kind) =>
        changes.Where(change => change.Kind == kind).Select(change => change.Element!);
}
