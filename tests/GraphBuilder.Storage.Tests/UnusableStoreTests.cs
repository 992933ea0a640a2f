using System.Globalization;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Tests;

/// <summary>Files that cannot be used: each says why and what to do, and is left as it was.</summary>
public sealed class UnusableStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_is_no_SQLite_file_is_left_as_it_is(bool readOnly)
    {
        var text = string.Concat(Enumerable.Repeat("Dear editor, this is a letter and not a store.\n", 200));
        File.WriteAllText(_folder.Path, text);

        Refused("is not a store of GraphBuilder", readOnly);

        Assert.Equal(text, File.ReadAllText(_folder.Path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_SQLite_file_of_another_program_is_left_as_it_is(bool readOnly)
    {
        Execute("CREATE TABLE recipes (name TEXT)");
        var bytes = File.ReadAllBytes(_folder.Path);

        Refused("is not a store of GraphBuilder", readOnly);

        Assert.Equal(bytes, File.ReadAllBytes(_folder.Path));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_store_of_a_newer_version_is_left_as_it_is(bool readOnly)
    {
        SaveOne();
        Execute("PRAGMA user_version = 99");

        Refused("made by a newer version of the program (its schema is 99, this program knows up to 3)", readOnly);

        Execute("PRAGMA user_version = 3");
        Assert.Equal(1, _folder.Store.Feed.LatestChange);
    }

    [Fact]
    public void A_store_of_the_first_version_is_brought_up_to_date_with_what_it_holds()
    {
        SaveOne();
        Execute(
            """
            ALTER TABLE articles DROP COLUMN status;
            ALTER TABLE statements DROP COLUMN date_precision;
            ALTER TABLE statements DROP COLUMN valid_from;
            ALTER TABLE statements DROP COLUMN valid_to;
            ALTER TABLE events DROP COLUMN date_precision;
            ALTER TABLE edges DROP COLUMN valid_from;
            ALTER TABLE edges DROP COLUMN valid_to;
            DROP INDEX article_entities_by_entity;
            ALTER TABLE entities DROP COLUMN finer_type;
            ALTER TABLE article_entities DROP COLUMN finer_type;
            CREATE INDEX article_entities_by_entity ON article_entities (entity, name, type, is_known, wikidata, count, published_at);
            PRAGMA user_version = 1
            """);

        Assert.Equal(1, _folder.Store.Feed.LatestChange);
        _folder.Store.Graph.Save(new Story("a2").Says("country/us", "THREATENS", "country/iran").Graph());
        Assert.Equal(2L, _folder.Query("SELECT count(*) FROM article_entities WHERE entity = 'country/iran' AND finer_type IS NULL").Single()[0]);
        Assert.Equal(2L, _folder.Query("SELECT count(*) FROM statements WHERE date_precision = 'day' AND valid_from IS NULL").Single()[0]);
        Assert.Equal(2L, _folder.Query("SELECT count(*) FROM articles WHERE status = 'original'").Single()[0]);
    }

    [Fact]
    public void A_damaged_store_says_so_and_how_to_go_on()
    {
        SaveOne();
        using (var file = File.OpenWrite(_folder.Path))
        {
            file.Position = 100;
            file.Write(new byte[3000]);
        }

        Refused("is damaged");
    }

    [Fact]
    public void A_store_that_was_cut_short_says_so_when_what_is_missing_is_asked_for()
    {
        for (var number = 0; number < 30; number++)
        {
            _folder.Store.Graph.Save(GeneratedStories.Make(number, 10).Graph());
        }

        _folder.Close();
        using (var file = File.OpenWrite(_folder.Path))
        {
            file.SetLength(file.Length / 2 / 4096 * 4096);
        }

        var error = Assert.Throws<StoreUnavailableException>(() =>
        {
            using var store = _folder.Open();
            store.Feed.Read(0, int.MaxValue);
            store.Graph.Save(GeneratedStories.Make(3, 12).Graph());
        });

        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_a_sound_store_finds_nothing_and_of_a_damaged_one_something()
    {
        for (var number = 0; number < 30; number++)
        {
            _folder.Store.Graph.Save(GeneratedStories.Make(number, 10).Graph());
        }

        Assert.Empty(_folder.Store.Check());
        _folder.Close();
        var page = (long)_folder.Query("SELECT rootpage FROM sqlite_schema WHERE name = 'edges_by_type'").Single()[0]!;
        using (var file = File.OpenWrite(_folder.Path))
        {
            file.Position = (page - 1) * 4096;
            file.Write(new byte[4096]);
        }

        Assert.NotEmpty(_folder.Store.Check());
    }

    [Fact]
    public void A_store_that_is_not_there_cannot_be_read()
    {
        Refused("there is no store at", readOnly: true);
        Assert.False(File.Exists(_folder.Path));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_made()
    {
        var path = Path.Combine(_folder.Folder, "elsewhere", "news.db");

        var error = Assert.Throws<StoreUnavailableException>(() => EmbeddedStore.Open(new() { Path = path }, StoreFolder.Types));

        Assert.Contains("the folder of the store", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public void A_folder_is_no_store()
    {
        Directory.CreateDirectory(_folder.Path);

        Refused("cannot be opened");
    }

    [Fact]
    public void A_file_that_is_marked_as_read_only_can_be_read_but_not_written()
    {
        SaveOne();
        new FileInfo(_folder.Path).IsReadOnly = true;

        Refused("marked as read-only");

        using var reading = _folder.Open(readOnly: true);
        Assert.Equal(1, reading.Feed.LatestChange);
    }

    [Fact]
    public void A_folder_that_is_read_only_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "folders of Windows have no such mark");
        var folder = new DirectoryInfo(_folder.Folder);
        folder.Attributes |= FileAttributes.ReadOnly;
        try
        {
            Refused("cannot be written to");
        }
        finally
        {
            folder.Attributes &= ~FileAttributes.ReadOnly;
        }
    }

    [Fact]
    public void Whoever_comes_second_to_write_is_told_who_holds_the_file()
    {
        SaveOne();
        using var first = _folder.Open();

        var error = Refused(string.Create(CultureInfo.InvariantCulture, $"is being written by process {Environment.ProcessId} on {Environment.MachineName} since "));

        Assert.True(error.MayPass);
    }

    [Fact]
    public async Task Whoever_comes_second_to_write_waits_for_a_while()
    {
        var first = _folder.Open();
        var second = Task.Run(() => _folder.Open(busyMilliseconds: 20_000));
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);

        first.Dispose();

        using var store = await second;
        Assert.Equal(0, store.Feed.LatestChange);
    }

    [Fact]
    public void Another_program_in_the_middle_of_writing_is_waited_for_and_then_named_as_the_reason()
    {
        SaveOne();
        using var store = _folder.Open();
        using var tool = new SqliteConnection($"Data Source={_folder.Path};Pooling=False");
        tool.Open();
        using var transaction = tool.BeginTransaction();

        var error = Assert.Throws<StoreUnavailableException>(() => store.Graph.Remove(new("a1")));

        Assert.Contains("is locked by another program", error.Message, StringComparison.Ordinal);
        Assert.True(error.MayPass);
        transaction.Rollback();
        Assert.True(store.Graph.Remove(new("a1")));
    }

    [Fact]
    public void A_store_that_is_only_read_cannot_be_written()
    {
        SaveOne();
        using var store = _folder.Open(readOnly: true);

        Assert.Throws<InvalidOperationException>(() => store.Graph.Remove(new("a1")));
    }

    private void SaveOne()
    {
        _folder.Store.Graph.Save(new Story("a1").Says("person/trump", "THREATENS", "country/iran").Graph());
        _folder.Close();
    }

    private StoreUnavailableException Refused(string reason, bool readOnly = false)
    {
        var error = Assert.Throws<StoreUnavailableException>(() => _folder.Open(readOnly).Dispose());
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Path, error.Message, StringComparison.Ordinal);
        return error;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
