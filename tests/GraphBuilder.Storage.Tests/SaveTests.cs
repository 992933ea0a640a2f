using GraphBuilder.Graph;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Tests;

public sealed class SaveTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_is_stored_with_all_that_it_says()
    {
        Save(new Story("a1").Says("person/trump", "THREATENS", "country/iran", on: 2, by: "country/oman", place: "country/qatar"));

        var columns = "type, source, target, attribution, location, polarity, modality, date, date_source, quote";
        var statement = Assert.Single(_folder.Query($"SELECT {columns} FROM statements JOIN articles a ON a.id = article WHERE substr(text, start + 1, \"end\" - start) = quote"));
        Assert.Equal(
            ["THREATENS", "person/trump", "country/iran", "country/oman", "country/qatar", "affirmed", "asserted", "2026-02-02", "text", "trump THREATENS iran says oman in qatar."],
            statement);
        Assert.Equal(["THREATENS", "138", "verbalConflict", "2026-02-02", 1L, 1L], _folder.Query("SELECT type, cameo, quad_class, date, reports, outlets FROM events").Single());
        Assert.Equal(
            [("source", "person/trump"), ("target", "country/iran"), ("location", "country/qatar")],
            _folder.Query("SELECT role, entity FROM event_participants").Select(row => ((string)row[0]!, (string)row[1]!)).OrderByDescending(pair => pair.Item1 == "source").ThenByDescending(pair => pair.Item1));
        Assert.Equal(["person/trump", "country/iran", 1L], _folder.Query("SELECT source, target, reports FROM edges").Single());
    }

    [Fact]
    public void Saving_an_article_again_changes_nothing()
    {
        Save(new Story("a1").Says("person/trump", "THREATENS", "country/iran"));
        var latest = _folder.Store.Feed.LatestChange;

        Assert.Equal(SaveResult.Unchanged, Save(new Story("a1").Says("person/trump", "THREATENS", "country/iran")));

        Assert.Equal(latest, _folder.Store.Feed.LatestChange);
    }

    [Theory]
    [InlineData("Ir\uD800an")]
    [InlineData("\uDC00\uDC00")]
    [InlineData("Iran \U0001F1EE\U0001F1F7")]
    [InlineData("zero\0inside")]
    public void Strange_text_is_the_same_when_it_is_saved_again(string name)
    {
        Story Strange() => new Story("a1").Names("country/iran", name).Says("person/trump", "THREATENS", "country/iran");
        Save(Strange());
        var latest = _folder.Store.Feed.LatestChange;

        Assert.Equal(SaveResult.Unchanged, Save(Strange()));

        Assert.Equal(latest, _folder.Store.Feed.LatestChange);
        Assert.Single(_folder.Query("SELECT quote FROM statements"));
    }

    [Fact]
    public void An_article_that_changed_replaces_what_its_old_version_said()
    {
        Save(new Story("a2").Says("country/oman", "MEETS", "country/iran"));
        var without = _folder.Dump();
        Save(new Story("a1").Says("person/trump", "THREATENS", "country/iran").Says("person/trump", "THREATENS", "country/qatar"));

        Assert.Equal(SaveResult.Replaced, Save(new Story("a1").Says("country/oman", "MEETS", "country/iran")));

        Assert.DoesNotContain("THREATENS", _folder.Dump(), StringComparison.Ordinal);
        Assert.Equal(2L, _folder.Query("SELECT version FROM articles WHERE id = 'a1'").Single()[0]);
        Assert.True(_folder.Store.Graph.Remove(new("a1")));
        Assert.Equal(without, _folder.Dump());
    }

    [Fact]
    public void A_removed_article_is_as_if_it_had_never_been_there()
    {
        var empty = _folder.Store.Feed.LatestChange;
        Save(new Story("a1").Says("person/trump", "THREATENS", "country/iran"));

        Assert.True(_folder.Store.Graph.Remove(new("a1")));
        Assert.False(_folder.Store.Graph.Remove(new("a1")));

        Assert.Equal(0, empty);
        Assert.Equal("", _folder.Dump());
    }

    [Fact]
    public void What_one_article_changes_leaves_the_change_numbers_of_the_rest_alone()
    {
        Save(new Story("a1").Says("person/trump", "THREATENS", "country/iran").Says("country/oman", "MEETS", "country/qatar"));
        Save(new Story("a2", outlet: "Valley Herald").Says("person/trump", "THREATENS", "country/iran"));

        Assert.Equal([1L], _folder.Query("SELECT changed FROM edges WHERE type = 'MEETS'").Select(row => row[0]));
        Assert.Equal([2L], _folder.Query("SELECT changed FROM edges WHERE type = 'THREATENS'").Select(row => row[0]));
        Assert.Equal([1L, 1L, 2L], _folder.Query("SELECT changed FROM statements ORDER BY changed").Select(row => row[0]));
    }

    [Fact]
    public void Reports_of_several_articles_are_one_event()
    {
        Save(new Story("a1").Says("country/iran", "MEETS", "country/us", on: 6, modality: Modality.Planned));
        Save(new Story("a2", "Valley Herald", published: 7).Says("country/us", "MEETS", "country/iran"));

        Assert.Equal(["2026-02-06", 2L, 2L], _folder.Query("SELECT date, reports, outlets FROM events").Single());
        Assert.Equal([1L, 1L, 1L, "2026-02-06"], _folder.Query("SELECT events, reports, planned, first_date FROM edges").Single());
    }

    [Fact]
    public void A_denial_elsewhere_contradicts_a_report()
    {
        Save(new Story("a1").Says("country/iran", "MEETS", "country/us"));
        Save(new Story("a2", published: 4).Says("country/iran", "MEETS", "country/us", polarity: Polarity.Negated, by: "country/iran"));

        Assert.Single(_folder.Query("SELECT one, other FROM contradictions"));
        Assert.Equal([1L, 1L], _folder.Query("SELECT reports, negated FROM edges").Single());

        _folder.Store.Graph.Remove(new("a2"));
        Assert.Empty(_folder.Query("SELECT one FROM contradictions"));
    }

    [Fact]
    public void An_entity_takes_its_most_frequent_name_and_keeps_the_others_as_aliases()
    {
        Save(new Story("a1", published: 2).Names("country/us", "America").Says("country/us", "THREATENS", "country/iran"));
        Save(new Story("a2", published: 5).Names("country/us", "United States").Says("country/us", "THREATENS", "country/iran"));
        Assert.Equal("America", _folder.Query("SELECT name FROM entities WHERE id = 'country/us'").Single()[0]);

        Save(new Story("a3", published: 9).Names("country/us", "United States").Says("country/us", "THREATENS", "country/iran"));

        Assert.Equal(["United States", "2026-02-02", "2026-02-09", 3L], _folder.Query("SELECT name, first_seen_at, last_seen_at, mentions FROM entities WHERE id = 'country/us'").Single());
        Assert.Equal(["America", "United States"], _folder.Query("SELECT name FROM entity_names WHERE entity = 'country/us' AND is_alias ORDER BY name").Select(row => row[0]));
    }

    [Fact]
    public void A_known_name_stays_whatever_articles_call_it()
    {
        Save(new Story("a1").Names("country/us", "America").Says("country/us", "THREATENS", "country/iran"));
        Save(new Story("a2").Names("country/us", "America").Says("country/us", "THREATENS", "country/iran"));
        var known = new Story("a3").Names("country/us", "Washington").Says("country/us", "THREATENS", "country/iran").Graph();

        _folder.Store.Graph.Save(known with
        {
            Entities = [.. known.Entities.Select(entity => entity.Id.Value == "country/us" ? entity with { Name = "United States", IsKnown = true, Wikidata = "Q30" } : entity)],
        });

        Assert.Equal(["United States", "Q30"], _folder.Query("SELECT name, wikidata FROM entities WHERE id = 'country/us'").Single());
        Assert.Equal(["America", "Washington"], _folder.Query("SELECT name FROM entity_names WHERE entity = 'country/us' AND is_alias ORDER BY name").Select(row => row[0]));
    }

    [Fact]
    public void The_finer_type_is_what_most_articles_tell_and_what_is_known_goes_before()
    {
        Save("a1", "Agency");
        Save("a2", "Ministry");
        Save("a3", "Ministry");
        Save("a4", finer: null);
        Assert.Equal("Ministry", FinerType());

        Save("a5", "Military", isKnown: true);
        Assert.Equal("Military", FinerType());

        void Save(string id, string? finer, bool isKnown = false)
        {
            var graph = new Story(id).Says("country/us", "THREATENS", "country/iran").Graph();
            _folder.Store.Graph.Save(graph with { Entities = [.. graph.Entities.Select(entity => entity with { FinerType = finer, IsKnown = isKnown })] });
        }

        object? FinerType() => _folder.Query("SELECT finer_type FROM entities WHERE id = 'country/us'").Single()[0];
    }

    [Fact]
    public void Articles_and_names_are_found_by_full_text()
    {
        Save(new Story("a1").Names("country/turkiye", "Türkiye").Says("country/turkiye", "MEDIATES", "country/iran"));
        Save(new Story("a2").Says("country/oman", "MEETS", "country/iran"));

        Assert.Equal(["a1"], _folder.Query("SELECT id FROM article_text JOIN articles ON number = article_text.rowid WHERE article_text MATCH 'turkiye'").Select(row => row[0]));
        Assert.Equal(["country/turkiye"], _folder.Query("SELECT entity FROM entity_text JOIN entity_names ON number = entity_text.rowid WHERE entity_text MATCH 'turk*'").Select(row => row[0]));

        _folder.Store.Graph.Remove(new("a1"));
        Assert.Empty(_folder.Query("SELECT rowid FROM article_text WHERE article_text MATCH 'turkiye'"));
    }

    [Fact]
    public void A_graph_that_contradicts_itself_is_refused_and_nothing_of_it_is_kept()
    {
        var graph = new Story("a1").Says("person/trump", "THREATENS", "country/iran").Graph();

        var error = Assert.Throws<ArgumentException>(() => _folder.Store.Graph.Save(graph with { Entities = [graph.Entities[0]] }));

        Assert.Contains("a1", error.Message, StringComparison.Ordinal);
        Assert.Contains("person/trump", error.Message, StringComparison.Ordinal);
        Assert.Equal("", _folder.Dump());
    }

    [Fact]
    public void A_store_that_was_derived_with_another_ontology_is_derived_anew()
    {
        Save(new Story("a1").Says("country/iran", "MEETS", "country/us").Says("country/us", "MEETS", "country/iran"));
        var symmetric = _folder.Dump();
        _folder.Close();
        var directed = new RelationshipTypes([new("MEETS", IsSymmetric: false, QuadClass.VerbalCooperation)]);

        _folder.Open(types: directed).Dispose();
        Assert.Equal(2, _folder.Query("SELECT id FROM edges").Count);

        _folder.Open().Dispose();
        Assert.Equal(symmetric, _folder.Dump());
    }

    private SaveResult Save(Story story) => _folder.Store.Graph.Save(story.Graph());
}
