using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Ingestion;

namespace GraphBuilder.Worker.Output;

/// <summary>Says where to look after an ingestion.</summary>
internal static class NextSteps
{
    /// <summary>Writes a few commands that work on what was just learnt.</summary>
    public static void Write(ProgramConsole console, ProgramSettings settings, Learnt learnt)
    {
        var store = settings.Store == ProgramSettings.DefaultStore ? "" : $" --store {Quoted(settings.Store)}";
        console.Output.WriteLine();
        console.Output.WriteLine($"The graph is in {settings.Store}. Look further:");
        var command = Quoted(ProgramCommand.Text);
        console.Output.WriteLine($"  {command} query{store}");
        if (learnt.Quotations is [{ Best: { } best } edges, ..])
        {
            console.Output.WriteLine($"  {command} why {Quoted(best.Source)} {edges.Type} {Quoted(best.Target)}{store}");
        }

        console.Output.WriteLine(settings.Neo4j is { } uri
            ? $"{uri} is up to date{(uri.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? $": open {uri.TrimEnd('/')}/browser/" : "")}"
            : "To see it in Neo4j, set NEO4J_URI and NEO4J_PASSWORD and ingest again (README.md, Neo4j).");
    }

    private static string Quoted(string argument) => argument.Any(c => !char.IsLetterOrDigit(c) && c is not ('/' or '.' or '-' or '_')) ? $"\"{argument}\"" : argument;
}
