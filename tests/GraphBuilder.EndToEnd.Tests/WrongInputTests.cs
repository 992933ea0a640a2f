using System.Text;
using System.Text.Json;

namespace GraphBuilder.EndToEnd.Tests;

/// <summary>Whatever is wrong with an input is told by name, with a remedy; what was good is kept.</summary>
public sealed class WrongInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_path_is_wrong_use() =>
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "no/such.txt")).Expect(2).ExpectMessage("no/such.txt", "check the path");

    [Fact]
    public async Task An_empty_folder_is_wrong_use_and_says_what_to_put_there()
    {
        Directory.CreateDirectory(_folder.In("empty"));
        (await ProgramProcess.RunAsync(_folder.Path, "ingest", "empty")).Expect(2).ExpectMessage("empty", ".txt, .html or .jsonl");
    }

    [Fact]
    public async Task Bad_articles_among_good_ones_are_told_each_with_its_place_and_the_good_ones_are_kept()
    {
        _folder.Write("in/good.txt", Sample.Threat);
        File.WriteAllBytes(_folder.In("in/binary.txt"), [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7 % 256))]);
        _folder.Write("in/german.txt", Sample.German);
        _folder.Write("in/menu.html", "<html><body><nav><a href='/'>Home</a> <a href='/news'>News</a></nav><footer>Imprint</footer></body></html>");
        _folder.Write("in/huge.txt", HugeArticle());
        _folder.Write(
            "in/lines.jsonl",
            string.Join('\n', Line("s1", Sample.Sanctions), """{"id": "s2", "text": "The line is cut""", Line("s3", "Turkey hosted talks between Iran and the United States in Istanbul.")));

        var run = (await ProgramProcess.RunAsync(_folder.Path, "ingest", "in", "no-such-folder")).Expect(1);

        run.ExpectMessage(
            $"failed: {Path.Combine("in", "binary.txt")}", "binary",
            $"failed: {Path.Combine("in", "german.txt")}", "English",
            $"failed: {Path.Combine("in", "menu.html")}",
            $"failed: {Path.Combine("in", "huge.txt")}", "2,000,000",
            $"failed: {Path.Combine("in", "lines.jsonl")}:2:",
            "no-such-folder: ");
        Assert.Contains("3 added, 0 replaced, 0 unchanged, 5 failed", run.Output, StringComparison.Ordinal);

        var doctor = await ProgramProcess.RunAsync(_folder.Path, "doctor");
        Assert.Contains("5 inputs failed", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_reads_the_good_lines_in_order_and_reports_the_others()
    {
        var input = string.Join('\n', Line("a", "Iran threatened Israel."), "nonsense", Line("b", "The EU sanctioned Russia."));
        var run = (await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "extract", "--format", "jsonl", "--input", "jsonl", "-") { Input = input })).Expect(1);
        run.ExpectMessage("standard input:2:");
        Assert.Equal(["a", "b"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(IdOf));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
    }

    [Fact]
    public async Task Conllu_that_is_malformed_is_told_with_its_line() =>
        (await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "analyze", "--pretokenized", "-") { Input = "1\tIran\n\n" })).Expect(2).ExpectMessage("standard input:1:", "10");

    private static string IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private static string Line(string id, string text) => $$"""{"id": "{{id}}", "text": {{JsonSerializer.Serialize(text)}}}""";

    private static string HugeArticle()
    {
        var text = new StringBuilder("A very long report\n\n");
        while (text.Length < 5_000_000)
        {
            text.Append("The minister said that the talks with the neighbours would go on for as long as they had to. ");
        }

        return text.ToString();
    }
}
