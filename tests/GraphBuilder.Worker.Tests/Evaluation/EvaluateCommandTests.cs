using System.Text.Json;
using GraphBuilder.Testing;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Tests.CommandLine;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder-evaluate-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_with_what_to_do()
    {
        var run = await ProgramRun.OfAsync("evaluate", "--data", "no/such");
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains("no/such", run.Error, StringComparison.Ordinal);
        Assert.Contains("--data", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_material_is_refused_and_told_what_it_lacks()
    {
        var run = await ProgramRun.OfAsync("evaluate", "--data", _folder.FullName);
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("marks/marks.jsonl", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_there_is_measured_and_what_is_missing_is_noted()
    {
        Write("data/ud/small-test.conllu", Conllu.TextOf("Envoys envoy NOUN 2 nsubj\narrived arrive VERB 0 root\n. . PUNCT 2 punct"));
        Write("data/ud/small-train.conllu", "not looked at");
        Write("marks/marks.jsonl", Marks.MeetingLine(1939) + "\n" + Marks.MeetingLine() + "\n");
        var run = await ProgramRun.OfAsync("evaluate", "--data", _folder.FullName, "--json");
        Assert.Equal(ExitCode.Done, run.Code);
        using var report = JsonDocument.Parse(run.Output);
        var rows = report.RootElement.GetProperty("accuracy").EnumerateArray().ToList();
        Assert.Equal(1, F1Of("parse", "small-test, raw text", "Tokens"));
        Assert.Equal(1, F1Of("parse", "small-test, gold tokens", "UPOS"));
        Assert.Equal(5, rows.Single(row => row.GetProperty("measure").GetString() == "mentions inside mentions").GetProperty("counts").GetProperty("gold").GetInt32()
            + rows.Single(row => row.GetProperty("measure").GetString() == "mentions").GetProperty("counts").GetProperty("gold").GetInt32());
        Assert.Equal(
            ["event", "state", "probability of events", "probability of states", "probability of states, strictly", "confidence of events", "confidence of states"],
            report.RootElement.GetProperty("calibration").EnumerateArray().Select(one => one.GetProperty("kind").GetString()));
        Assert.Equal(1, F1Of("statements", "marks 1940 to 2184", "events"));
        Assert.Contains("names: left out", report.RootElement.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);

        double F1Of(string part, string data, string measure) => rows
            .Single(row => row.GetProperty("part").GetString() == part && row.GetProperty("data").GetString() == data && row.GetProperty("measure").GetString() == measure)
            .GetProperty("f1").GetDouble();
    }

    [Fact]
    public async Task The_evidence_that_weights_are_fitted_on_is_written_with_what_the_analyst_says()
    {
        Write("marks/marks.jsonl", Marks.MeetingLine() + "\n");
        var file = Path.Combine(_folder.FullName, "evidence.jsonl");
        var run = await ProgramRun.OfAsync("evaluate", "--data", _folder.FullName, "--evidence", file);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Output);
        var lines = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(
            ["readerPair", "readerType", "readerBack", "readerBackMutual", "wordKnown", "wordOfType", "sourceUndergoes", "bothApart", "targetPlace", "targetDescribed", "sourceDescribed", "triggerVerb",
                "triggerBetween", "toldElsewhere"],
            line.GetProperty("evidence").EnumerateObject().Select(one => one.Name)));
    }

    [Fact]
    public async Task A_part_can_be_measured_by_itself_and_is_shown_as_a_table()
    {
        Write("data/ner/small-dev.txt", "Ann\tB-person\nLee\tI-person\nvisited\tO\nOslo\tB-location\n.\tO\n");
        var run = await ProgramRun.OfAsync("evaluate", "--data", _folder.FullName, "--part", "names");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches(@"names +small-dev +PER +1\.0000", run.Output);
        Assert.DoesNotContain("left out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_treebank_is_named_with_its_line()
    {
        Write("data/ud/broken.conllu", "1\tone\n");
        var run = await ProgramRun.OfAsync("evaluate", "--data", _folder.FullName, "--part", "parse");
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains("broken.conllu:1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reader_is_as_good_as_its_card_says()
    {
        RepositoryFolders.RequireShared("marks", "marks.jsonl");
        var run = await ProgramRun.OfAsync("evaluate", "--data", RepositoryFolders.Shared, "--part", "reader", "--json");
        Assert.Equal(ExitCode.Done, run.Code);
        using var report = JsonDocument.Parse(run.Output);
        var figures = report.RootElement.GetProperty("accuracy").EnumerateArray()
            .ToDictionary(row => row.GetProperty("measure").GetString()!, row => row.GetProperty("f1").GetDouble());
        Assert.Equal(0.900, figures["mentions"], 0.005);
        Assert.Equal(0.944, figures["mentions, span only"], 0.005);
        Assert.Equal(0.609, figures.Single(figure => figure.Key.StartsWith("events", StringComparison.Ordinal) && figure.Key.EndsWith("(the best)", StringComparison.Ordinal)).Value, 0.005);
        Assert.Equal(0.746, figures["states"], 0.005);
        Assert.Equal(0.923, figures["coreference, MUC"], 0.005);
        Assert.Equal(0.951, figures["coreference, B3"], 0.005);
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
