using System.Globalization;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker.Output;

/// <summary>Writes the evidence of an edge for a person: sentence after sentence, with what is known about each.</summary>
internal static class EvidenceText
{
    /// <summary>Writes what the query <c>evidence-of-an-edge</c> has found.</summary>
    public static void Write(TextWriter output, string source, string type, string target, QueryResult evidence)
    {
        var edge = $"{source} —{(type.Length == 0 ? "…" : type)}→ {target}";
        if (evidence.Rows.Count == 0)
        {
            output.WriteLine($"nothing says {edge}. Names and ids of actors: graphbuilder query busiest-actors");
            return;
        }

        output.WriteLine($"{edge}: {evidence.Rows.Count} {(evidence.Rows.Count == 1 ? "statement" : "statements")}");
        foreach (var row in evidence.Rows)
        {
            Write(output, evidence.Columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }
    }

    private static void Write(TextWriter output, Dictionary<string, object?> row)
    {
        string Text(string column) => TabularOutput.TextOf(row.GetValueOrDefault(column));

        output.WriteLine();
        output.WriteLine($"  “{string.Join(' ', Text("quote").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}”");
        var reading = Text("polarity") == "negated" ? $"{Text("type")}, negated, {Text("modality")}" : $"{Text("type")}, {Text("modality")}";
        output.WriteLine($"    {Join(", ", reading, Labelled("on", Text("date")), Labelled("said by", Text("saidBy")))}");
        output.WriteLine($"    {Join(", ", Text("outlet"), Text("published"), Text("article"), Text("url"), Labelled("characters", $"{Text("start")}–{Text("end")}"))}");
        output.WriteLine($"    confidence {((double?)row.GetValueOrDefault("confidence") ?? 0).ToString("0.00", CultureInfo.InvariantCulture)}, by {Text("rule")}");
    }

    private static string Labelled(string label, string text) => text.Length == 0 ? "" : $"{label} {text}";

    private static string Join(string separator, params IEnumerable<string> parts) => string.Join(separator, parts.Where(part => part.Length > 0));
}
