using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Ingestion;

namespace GraphBuilder.Worker.Output;

/// <summary>Writes what an ingestion learnt: for a person as two tables, for a program as rows.</summary>
internal static class LearntReport
{
    private const int QuoteLength = 160, Quotations = 6;

    /// <summary>Writes the report to standard output.</summary>
    public static void Write(ProgramConsole console, Learnt learnt, OutputFormat format)
    {
        if (format != OutputFormat.Table)
        {
            TabularOutput.Write(console, Rows(learnt), format);
            return;
        }

        console.Output.WriteLine(
            $"Articles: {learnt.Added} added, {learnt.Replaced} replaced, {learnt.Unchanged} unchanged, {learnt.Failed} failed");
        if (learnt.Actors.Count > 0)
        {
            var types = string.Join(", ", learnt.Actors.Select(actors => $"{actors.Count} {actors.Type}"));
            console.Output.WriteLine($"Actors and places: {learnt.Actors.Sum(actors => actors.Count)} ({types})");
        }

        if (learnt.Edges.Count > 0)
        {
            TabularOutput.Write(console, Edges(learnt), OutputFormat.Table);
            foreach (var edges in learnt.Quotations.Take(Quotations))
            {
                console.Output.WriteLine(Quote(edges));
            }
        }
    }

    private static string Quote(Learnt.EdgesOfType edges)
    {
        var best = edges.Best!;
        var where = string.Join(", ", new[] { best.Outlet, best.Published?.ToString("O") }.OfType<string>());
        return $"  {best.Source} —{edges.Type}→ {best.Target}: “{Shorten(best.Sentence)}”{(where.Length > 0 ? $" ({where})" : "")}";
    }

    private static string Shorten(string sentence)
    {
        var line = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= QuoteLength ? line : string.Concat(line.AsSpan(0, line.LastIndexOf(' ', QuoteLength) is > 0 and var end ? end : QuoteLength), " …");
    }

    private static QueryResult Edges(Learnt learnt) => new(
        ["edge", "count", "reports"],
        [.. learnt.Edges.Select(edges => (IReadOnlyList<object?>)[edges.Type, (long)edges.Count, (long)edges.Reports])]);

    private static QueryResult Rows(Learnt learnt) => new(
        ["what", "name", "count"],
        [
            ["articles", "added", (long)learnt.Added],
            ["articles", "replaced", (long)learnt.Replaced],
            ["articles", "unchanged", (long)learnt.Unchanged],
            ["articles", "failed", (long)learnt.Failed],
            .. learnt.Actors.Select(actors => (IReadOnlyList<object?>)["actors", actors.Type, (long)actors.Count]),
            .. learnt.Edges.Select(edges => (IReadOnlyList<object?>)["edges", edges.Type, (long)edges.Count]),
        ]);
}
