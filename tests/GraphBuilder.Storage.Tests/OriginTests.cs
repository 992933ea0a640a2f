using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Tests;

public sealed class OriginTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_is_current_when_text_and_program_are_the_same()
    {
        var graph = Threat("a1").Graph();
        Assert.False(_folder.Store.Graph.IsCurrent(graph.Article, "1"));
        _folder.Store.Graph.Save(graph);

        Assert.True(_folder.Store.Graph.IsCurrent(graph.Article, "1"));
        Assert.False(_folder.Store.Graph.IsCurrent(graph.Article, "2"));
        Assert.False(_folder.Store.Graph.IsCurrent(graph.Article with { Text = "Something else." }, "1"));
    }

    [Fact]
    public void Another_article_in_the_same_place_takes_the_old_ones_place()
    {
        _folder.Store.Graph.Save(Threat("a1", "news.txt").Graph());

        _folder.Store.Graph.Save(Threat("a2", "news.txt").Graph());

        Assert.Equal(["a2"], Articles());
    }

    [Fact]
    public void An_article_that_still_stands_elsewhere_stays()
    {
        _folder.Store.Graph.Save(Threat("a1", "news.txt").Graph());
        Assert.True(_folder.Store.Graph.IsCurrent(Threat("a1", "copy.txt").Graph().Article, "1"));

        _folder.Store.Graph.Save(Threat("a2", "news.txt").Graph());

        Assert.Equal(["a1", "a2"], Articles());
    }

    [Fact]
    public void A_place_that_comes_to_hold_an_article_that_is_already_there_lets_its_old_one_go()
    {
        _folder.Store.Graph.Save(Threat("a1", "news.txt").Graph());
        _folder.Store.Graph.Save(Threat("a2", "other.txt").Graph());

        Assert.True(_folder.Store.Graph.IsCurrent(Threat("a2", "news.txt").Graph().Article, "1"));

        Assert.Equal(["a2"], Articles());
    }

    [Fact]
    public void Two_differing_copies_of_an_article_do_not_replace_each_other_for_ever()
    {
        var (one, other) = (Threat("a1", "one.html"), Threat("a1", "other.html").Says("country/oman", "MEETS", "country/iran"));
        _folder.Store.Graph.Save(one.Graph());
        Assert.Equal(SaveResult.Replaced, _folder.Store.Graph.Save(other.Graph()));
        var latest = _folder.Store.Feed.LatestChange;

        Assert.True(_folder.Store.Graph.IsCurrent(one.Graph().Article, "1"));
        Assert.Equal(SaveResult.Unchanged, _folder.Store.Graph.Save(one.Graph()));
        Assert.True(_folder.Store.Graph.IsCurrent(other.Graph().Article, "1"));

        Assert.Equal(latest, _folder.Store.Feed.LatestChange);
    }

    [Fact]
    public void An_older_text_comes_back_where_it_stands_again()
    {
        _folder.Store.Graph.Save(Threat("a1").Graph());
        _folder.Store.Graph.Save(Threat("a1").Says("country/oman", "MEETS", "country/iran").Graph());

        Assert.Equal(SaveResult.Replaced, _folder.Store.Graph.Save(Threat("a1").Graph()));

        Assert.Equal(3L, _folder.Query("SELECT version FROM articles").Single()[0]);
    }

    private static Story Threat(string id, string? origin = null) => new Story(id, origin: origin).Says("person/trump", "THREATENS", "country/iran");

    private IEnumerable<object?> Articles() => _folder.Query("SELECT id FROM articles ORDER BY id").Select(row => row[0]);
}
