namespace GraphBuilder.EndToEnd.Tests;

public sealed class IngestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_ingestion_says_what_was_learnt_and_the_same_again_changes_nothing()
    {
        _folder.Write("news/threat.txt", Sample.Threat);
        _folder.Write("news/lines.jsonl", $$"""{"id": "s1", "text": {{System.Text.Json.JsonSerializer.Serialize(Sample.Sanctions)}}, "outlet": "Testblatt", "published": "2026-02-09"}""");
        var first = (await ProgramProcess.RunAsync(_folder.Path, "ingest", "news")).Expect(0);
        Assert.Contains("2 added, 0 replaced, 0 unchanged, 0 failed", first.Output, StringComparison.Ordinal);
        Assert.Contains("THREATENS", first.Output, StringComparison.Ordinal);
        Assert.Contains("—SANCTIONS→ Russia: “The European Union imposed sanctions on Russia on Monday.” (Testblatt, 2026-02-09)", first.Output, StringComparison.Ordinal);
        Assert.Contains("graphbuilder why ", first.Output, StringComparison.Ordinal);
        var changes = await ChangesAsync();

        var second = (await ProgramProcess.RunAsync(_folder.Path, "ingest", "news")).Expect(0);
        Assert.Contains("0 added, 0 replaced, 2 unchanged, 0 failed", second.Output, StringComparison.Ordinal);
        Assert.Equal(changes, await ChangesAsync());
    }

    [Fact]
    public async Task An_article_that_changed_replaces_what_its_old_version_said()
    {
        _folder.Write("a.txt", Sample.Threat);
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "a.txt")).Expect(0);
        Assert.Contains("Iran threatened Israel", await EvidenceAsync("Iran", "Israel"), StringComparison.Ordinal);

        _folder.Write("a.txt", Sample.Sanctions);
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "a.txt")).Expect(0);
        Assert.DoesNotContain("Iran threatened Israel", await EvidenceAsync("Iran", "Israel"), StringComparison.Ordinal);
        Assert.Contains("imposed sanctions", await EvidenceAsync("European Union", "Russia"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_on_standard_input_is_ingested_and_the_summary_can_be_read_by_a_program()
    {
        var run = (await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "ingest", "-", "--format", "json", "--store", "x.db") { Input = Sample.Threat })).Expect(0);
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Contains(json.RootElement.EnumerateArray(), row => row.GetProperty("name").GetString() == "added" && row.GetProperty("count").GetInt32() == 1);
        Assert.True(File.Exists(_folder.In("x.db")));
    }

    private async Task<string> ChangesAsync() => (await ProgramProcess.RunAsync(_folder.Path, "doctor", "--format", "jsonl")).Expect(0)
        .Output.Split('\n').Single(line => line.Contains("\"store\"", StringComparison.Ordinal));

    private async Task<string> EvidenceAsync(string source, string target) =>
        (await ProgramProcess.RunAsync(_folder.Path, "why", source, target)).Expect(0).Output;
}
