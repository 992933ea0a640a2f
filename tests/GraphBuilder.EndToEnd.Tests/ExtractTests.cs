using System.Text.Json;

namespace GraphBuilder.EndToEnd.Tests;

/// <summary>The two commands that are judged from outside.</summary>
public sealed class ExtractTests : IDisposable
{
    private const string Text = "Türkiye’s “mediation” went on 🇹🇷. Foreign Minister Abbas Araghchi met Hakan Fidan in Istanbul, and Iran threatened Israel.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Offsets_of_extract_are_utf16_code_units_of_the_text_as_it_was_given()
    {
        var input = JsonSerializer.Serialize(new { id = "x", text = Text, published = "2026-02-03", outlet = "Testblatt" });
        var run = (await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "extract", "--format", "jsonl", "--input", "jsonl", "-") { Input = input })).Expect(0);
        using var json = JsonDocument.Parse(Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        var document = json.RootElement;
        Assert.Equal(("x", Text, "2026-02-03", "Testblatt"), (String(document, "id"), String(document, "text"), String(document, "published"), String(document, "outlet")));

        var mentions = document.GetProperty("entities").EnumerateArray()
            .SelectMany(entity => entity.GetProperty("mentions").EnumerateArray().Select(mention => (Id: String(entity, "id"), Words: Words(mention)))).ToList();
        Assert.Contains(("person/abbas-araghchi", "Abbas Araghchi"), mentions);
        Assert.Contains(("country/iran", "Iran"), mentions);

        var threat = document.GetProperty("statements").EnumerateArray().Single(statement => String(statement, "type") == "THREATENS");
        Assert.Equal(("country/iran", "country/israel"), (String(threat.GetProperty("source"), "entity"), String(threat.GetProperty("target"), "entity")));
        Assert.Equal(("Iran", "Israel", "threatened"), (Words(threat.GetProperty("source")), Words(threat.GetProperty("target")), Words(threat.GetProperty("trigger"))));
        Assert.Equal(("event", "THREATEN", "affirmed", "asserted"), (String(threat, "kind"), String(threat, "plover"), String(threat, "polarity"), String(threat, "modality")));
        Assert.StartsWith("Foreign Minister", Words(threat.GetProperty("sentence")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_documents_come_out_in_the_order_in_which_they_went_in()
    {
        var ids = Enumerable.Range(0, 60).Select(i => $"d{i}").ToList();
        var input = string.Join('\n', ids.Select((id, i) => JsonSerializer.Serialize(new { id, text = string.Concat(Enumerable.Repeat("Russia rejected the offer. ", 1 + (i * 7 % 11))) })));
        var run = (await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "extract", "--input", "jsonl", "-") { Input = input })).Expect(0);
        Assert.Equal(ids, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[3]));
    }

    [Fact]
    public async Task Analyze_writes_conllu_whose_characters_are_those_of_the_text()
    {
        var input = JsonSerializer.Serialize(new { id = "x", text = Text });
        var run = (await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "analyze", "--output", "conllu", "--input", "jsonl", "-") { Input = input })).Expect(0);
        var lines = run.Output.Split('\n');
        Assert.Equal("# newdoc id = x", lines[0]);
        var tokens = lines.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split('\t')).ToList();
        Assert.All(tokens, columns => Assert.Equal(10, columns.Length));
        Assert.All(tokens.Where(columns => !columns[0].Contains('-', StringComparison.Ordinal)), columns =>
        {
            var misc = columns[9].Split('|').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
            Assert.Equal(columns[1], Text[int.Parse(misc["start_char"])..int.Parse(misc["end_char"])]);
        });
        Assert.Contains(tokens, columns => columns[1] == "Araghchi" && columns[9].Contains("NER=I-PER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tokens_that_are_given_are_kept()
    {
        const string input = "# newdoc id = d\n# sent_id = 1\n1\tIran\t_\t_\t_\t_\t_\t_\t_\t_\n2\tthreat\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\tened\t_\t_\t_\t_\t_\t_\t_\t_\n4\tIsrael\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        var run = (await ProgramProcess.RunAsync(new ProgramCall(_folder.Path, "analyze", "--output", "conllu", "--pretokenized", "-") { Input = input })).Expect(0);
        Assert.Equal(
            ["Iran", "threat", "ened", "Israel"],
            run.Output.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split('\t')).Where(columns => !columns[0].Contains('-', StringComparison.Ordinal)).Select(columns => columns[1]));
    }

    private static string? String(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Words(JsonElement span) => Text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
}
