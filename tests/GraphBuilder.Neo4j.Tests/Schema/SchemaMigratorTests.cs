using GraphBuilder.Stores;
using GraphBuilder.Testing;

namespace GraphBuilder.Neo4j.Tests.Schema;

public sealed class SchemaMigratorTests(TestNeo4j server) : Neo4jTests(server), IDisposable
{
    private const string First = "V001__Identify_and_index.cypher";
    private readonly string _cypher = Directory.CreateTempSubdirectory("graphbuilder-cypher-").FullName;

    public override async ValueTask InitializeAsync()
    {
        await Server.RequireAsync();
        Directory.CreateDirectory(Path.Combine(_cypher, "schema"));
        File.Copy(Path.Combine(RepositoryFolders.Cypher, "schema", First), Script(First));
    }

    public void Dispose() => Directory.Delete(_cypher, recursive: true);

    [Fact]
    public async Task The_shipped_schema_is_applied_once_and_then_current()
    {
        await Server.WipeAsync();
        Assert.Equal([First], (await Migrator().CheckAsync(Cancel)).Pending);

        Assert.Equal([First], await Migrator().ApplyAsync(Cancel));
        Assert.Empty(await Migrator().ApplyAsync(Cancel));

        var state = await Migrator().CheckAsync(Cancel);
        Assert.True(state.IsCurrent, string.Join('\n', state.Describe()));
        Assert.Equal([First], state.Applied);
        Assert.Empty(state.ExtraObjects);
        Assert.Equal("0", await Server.ScalarAsync("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)"));
        Assert.Equal(
            """["Article","Entity","Event","GraphBuilderCursor","GraphBuilderMigration","Outlet","Statement"]""",
            await Server.ScalarAsync("SHOW CONSTRAINTS YIELD labelsOrTypes, type ORDER BY labelsOrTypes[0] WHERE type = 'UNIQUENESS' RETURN collect(labelsOrTypes[0])"));
    }

    [Fact]
    public async Task Two_may_apply_it_at_once()
    {
        await Server.WipeAsync();

        await Task.WhenAll(Task.Run(() => Migrator().ApplyAsync(Cancel)), Task.Run(() => Migrator().ApplyAsync(Cancel)));

        Assert.True((await Migrator().CheckAsync(Cancel)).IsCurrent);
        Assert.Equal("1", await Server.ScalarAsync("MATCH (m:GraphBuilderMigration) RETURN count(m)"));
    }

    [Fact]
    public async Task What_was_dropped_is_missed_and_made_again()
    {
        await Migrator().ApplyAsync(Cancel);
        await Server.QueryAsync("DROP CONSTRAINT event_id");
        await Server.QueryAsync("DROP INDEX entity_names");

        Assert.Equal(["entity_names", "event_id"], (await Migrator().CheckAsync(Cancel)).MissingObjects);
        Assert.Equal([First], await Migrator().ApplyAsync(Cancel));

        Assert.True((await Migrator().CheckAsync(Cancel)).IsCurrent);
    }

    [Fact]
    public async Task An_index_of_the_same_name_that_does_something_else_is_told()
    {
        await Migrator().ApplyAsync(Cancel);
        await Server.QueryAsync("DROP INDEX event_date");
        await Server.QueryAsync("CREATE INDEX event_date FOR (n:Event) ON (n.type, n.date)");
        await Server.QueryAsync("CREATE INDEX mine FOR (n:Article) ON (n.title)");
        await Server.QueryAsync("CREATE INDEX other FOR (n:Elsewhere) ON (n.title)");

        var state = await Migrator().CheckAsync(Cancel);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Migrator().ApplyAsync(Cancel));
        foreach (var name in (string[])["event_date", "mine", "other"])
        {
            await Server.QueryAsync($"DROP INDEX {name}");
        }

        Assert.Equal(["event_date"], state.ChangedObjects);
        Assert.Equal(["event_date", "mine"], state.ExtraObjects);
        Assert.Contains("event_date", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_was_changed_after_it_was_applied_is_refused()
    {
        await OwnMigrator().ApplyAsync(Cancel);
        await File.AppendAllTextAsync(Script(First), "CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);\n");

        Assert.Equal([First], (await OwnMigrator().CheckAsync(Cancel)).Changed);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => OwnMigrator().ApplyAsync(Cancel));

        Assert.Contains(First, error.Message, StringComparison.Ordinal);
        Assert.Contains("restore the file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_endings_are_no_change()
    {
        await OwnMigrator().ApplyAsync(Cancel);
        await File.WriteAllTextAsync(Script(First), (await File.ReadAllTextAsync(Script(First))).ReplaceLineEndings("\r\n"));

        Assert.True((await OwnMigrator().CheckAsync(Cancel)).IsCurrent);
    }

    [Fact]
    public async Task A_further_script_is_pending_then_applied_and_unknown_to_an_earlier_program()
    {
        const string Second = "V002__Index_urls.cypher";
        await OwnMigrator().ApplyAsync(Cancel);
        await File.WriteAllTextAsync(Script(Second), "CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);\nDROP INDEX event_date IF EXISTS;\n");
        Assert.Equal([Second], (await OwnMigrator().CheckAsync(Cancel)).Pending);

        Assert.Equal([Second], await OwnMigrator().ApplyAsync(Cancel));

        Assert.True((await OwnMigrator().CheckAsync(Cancel)).IsCurrent);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => Migrator().ApplyAsync(Cancel));
        Assert.Contains(Second, error.Message, StringComparison.Ordinal);
        await Server.WipeAsync();
    }

    [Theory]
    [InlineData("index.cypher", "V002__What_it_does.cypher")]
    [InlineData("V001__Twice.cypher", "same version")]
    public async Task A_script_with_a_wrong_name_is_told(string file, string expected)
    {
        await File.WriteAllTextAsync(Script(file), "RETURN 1;");

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => OwnMigrator().CheckAsync(Cancel));

        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private Neo4j.Schema.SchemaMigrator OwnMigrator() => Migrator(options => options.CypherFolder = _cypher);

    private string Script(string file) => Path.Combine(_cypher, "schema", file);
}
