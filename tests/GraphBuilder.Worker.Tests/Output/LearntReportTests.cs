using System.Text;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Ingestion;
using GraphBuilder.Worker.Output;

namespace GraphBuilder.Worker.Tests.Output;

public sealed class LearntReportTests
{
    [Fact]
    public void A_person_reads_counts_edges_and_quotations()
    {
        var text = Report(OutputFormat.Table);
        Assert.Contains("Articles: 1 added, 0 replaced, 0 unchanged, 1 failed", text, StringComparison.Ordinal);
        Assert.Contains("Actors and places: 3 (3 Country)", text, StringComparison.Ordinal);
        Assert.Matches(@"MEETS +1 +1", text);
        Assert.Contains("Iran —MEETS→ United States: ““Iran & the “US” met,” said AFP.” (AFP, 2026-02-03)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_reads_rows() => Assert.Equal(
        ["what,name,count", "articles,added,1", "articles,replaced,0", "articles,unchanged,0", "articles,failed,1", "actors,Country,3", "edges,MEETS,1"],
        Report(OutputFormat.Csv).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_next_steps_can_be_typed_as_they_stand() => Write(console =>
        NextSteps.Write(console, new ProgramSettings("my graph.db", Neo4j: null, []), Sampled()), text =>
    {
        Assert.Contains("""graphbuilder query --store "my graph.db" """.TrimEnd(), text, StringComparison.Ordinal);
        Assert.Contains("""graphbuilder why Iran MEETS "United States" --store "my graph.db" """.TrimEnd(), text, StringComparison.Ordinal);
        Assert.Contains("NEO4J_URI", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Where_neo4j_follows_its_browser_is_named() => Write(
        console => NextSteps.Write(console, new ProgramSettings(ProgramSettings.DefaultStore, "http://localhost:7474/", []), Sampled()),
        text => Assert.Contains("open http://localhost:7474/browser/", text, StringComparison.Ordinal));

    private static string Report(OutputFormat format)
    {
        var report = "";
        Write(console => LearntReport.Write(console, Sampled(), format), text => report = text);
        return report;
    }

    private static Learnt Sampled()
    {
        var learnt = new Learnt();
        learnt.Add(new IngestionStep.Saved(Sample.Graph(Sample.Article()), SaveResult.Added));
        learnt.Add(new IngestionStep.Failed("b", "binary"));
        return learnt;
    }

    private static void Write(Action<ProgramConsole> write, Action<string> check)
    {
        using var bytes = new MemoryStream();
        using (var console = new ProgramConsole(Stream.Null, bytes, TextWriter.Null))
        {
            write(console);
        }

        check(Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
